using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>Makes hostile requests to all three surfaces, as the bytes that go over the wire.</summary>
/// <param name="seed">The same seed makes the same requests.</param>
internal sealed partial class WireRequests(int seed)
{
    private static readonly string[] Control =
    [
        "GET /clock", "PUT /clock", "POST /clock/advance", "GET /contacts", "GET /contacts/{handle}", "PUT /contacts/{handle}",
        "GET /coverage", "POST /coverage/verify",
        "GET /deliveries", "POST /deliveries/verify", "POST /deliveries/wait", "POST /deliveries/{id}/redeliver", "GET /events",
        "POST /events/verify", "POST /events/wait",
        "GET /faults", "DELETE /faults", "GET /faults/{name}", "PUT /faults/{name}", "DELETE /faults/{name}", "GET /fidelity",
        "POST /fidelity/verify", "GET /health",
        "GET /hygiene", "POST /hygiene/verify", "GET /journal", "DELETE /journal", "POST /journal/verify", "POST /journal/wait",
        "GET /savepoints", "PUT /savepoints/{name}",
        "DELETE /savepoints/{name}", "POST /savepoints/{name}/restore", "GET /scenario", "PUT /scenario", "GET /scenario/current",
        "GET /snapshot", "PUT /snapshot",
        "GET /state", "GET /worlds", "POST /worlds", "DELETE /worlds/{name}", "POST /reset", "PUT /chats/{id}/health",
        "PUT /lines/{handle}", "PUT /messages/{id}/delivery",
        "POST /webhooks/gauntlet", "GET /openapi.json", "GET /nothing",
        "POST /contacts/{handle}/messages", "POST /contacts/{handle}/edits", "POST /contacts/{handle}/group",
        "POST /contacts/{handle}/location",
        "DELETE /contacts/{handle}/location", "POST /contacts/{handle}/options", "POST /contacts/{handle}/participants",
        "POST /contacts/{handle}/polls",
        "POST /contacts/{handle}/reactions", "POST /contacts/{handle}/reads", "POST /contacts/{handle}/typing",
        "DELETE /contacts/{handle}/typing", "POST /contacts/{handle}/votes",
    ];

    private static readonly string[] Files =
    [
        "GET /attachments/partners/{name}/{id}/{name}", "GET /attachments/partners/partner_default/{id}/a.png",
        "HEAD /attachments/partners/{name}/{id}/{name}",
        "PUT /uploads/attachments/{id}", "PUT /uploads/attachments/{name}", "GET /vcards/{id}.vcf", "GET /vcards/{name}", "GET /",
        "GET /livez", "GET /favicon.ico", "GET /{name}",
    ];

    /// <summary>The keys of control bodies, each with a value that fits; hostility puts others in their places.</summary>
    private static readonly (string Key, string Value)[] Keys =
    [
        ("mode", "\"manual\""), ("now", "\"2026-11-23T18:00:00Z\""), ("by", "\"1s\""), ("to", "\"+12025550100\""),
        ("from", "\"+12025550100\""), ("text", "\"Hello\""),
        ("parts", "[{\"type\":\"text\",\"value\":\"Hello\"}]"), ("chat_id", "\"00000000-0000-4000-8000-0000000000a2\""),
        ("message_id", "\"00000000-0000-4000-8000-0000000000a2\""),
        ("name", "\"w1\""), ("scenario", "\"version: 1\\nname: x\\n\""), ("seed", "42"), ("operation", "\"createChat\""),
        ("request", "{\"from\":\"+12025550100\"}"),
        ("response", "{\"status\":200}"), ("match", "{\"type\":\"message.sent\"}"), ("type", "\"love\""), ("count", "1"),
        ("timeout", "\"10ms\""), ("status", "200"),
        ("on", "\"createChat\""), ("when", "{\"rate\":0.5,\"calls\":[1]}"), ("then", "{\"error\":2003}"), ("phase", "\"after\""),
        ("handle", "\"+14155550123\""),
        ("imessage", "true"), ("eligible", "true"), ("ephemeral", "false"), ("reputation", "\"good\""), ("health", "{}"),
        ("outcome", "\"delivered\""), ("code", "4001"),
        ("url", "\"http://127.0.0.1:9/\""), ("secret", "\"whsec_x\""), ("options", "[\"Tacos\",\"Sushi\"]"), ("option", "\"Tacos\""),
        ("poll", "{\"options\":[\"a\",\"b\"]}"),
        ("latitude", "1.5"), ("longitude", "1.5"), ("add", "[\"+14155550123\"]"), ("remove", "[\"+14155550123\"]"),
        ("display_name", "\"Team\""), ("after", "\"1s\""),
        ("min", "1"), ("max", "2"), ("accept", "[\"chats.list.limit\"]"), ("event", "{\"$contains\":{\"type\":\"x\"}}"),
        ("body", "{\"$exists\":true}"), ("part_index", "0"),
        ("$schema", "\"x\""), ("worlds", "[\"default\"]"), ("line", "\"+12025550100\""), ("world", "\"default\""),
        ("subscription_id", "\"00000000-0000-4000-8000-0000000000a2\""),
    ];

    private static readonly string[] Operators =
    [
        "{\"$contains\":§}", "{\"$exists\":§}", "{\"$regex\":§}", "{\"$matches\":§}", "{\"$any\":§}", "{\"$gt\":§}", "{\"$not\":§}",
        "{\"$bogus\":§}", "{\"$contains\":{\"$exists\":§}}",
        "{\"a\":§,\"a\":§}",
    ];

    private static readonly string[] Names =
    [
        "a", "default", "a%0A", "%0a", "a%00", "%ED%A0%80", "%F0%9F%8D%8B", "%E2%80%8D", "%u0041", "%zz", "%", "%2e%2e", "%2F", "a%2Fb",
        "..", "con", "%20", "xn--", "a+b", "%C0%AF",
        "%FF%FE", "a.b", "-", "_", "%7B%7D", "%25%32%35", "world-a", "%EF%BF%BF", "%E2%80%AE", "0", "00000000-0000-4000-8000-0000000000a2",
        "00000000-0000-0000-0000-000000000000",
    ];

    private static readonly string[] Handles =
    [
        "+12025550100", "%2B12025550100", "+14155550123", "ana@example.com", "ana%40example.com", "mailto:a@b.co", "%E2%80%8D", "+",
        "tel:+1", "1", "%2B1%0A", "+%D9%A1%D9%A2", "@",
    ];

    private static readonly string[] Queries =
    [
        "limit=ten", "limit=-1", "limit=99999999999999999999", "expires=abc", "expires=", "signature=0", "world=", "world=a%0A",
        "world=%ED%A0%80", "world=nowhere", "chat_id=7", "after=x",
        "X-Amz-Date=x", "X-Amz-Signature=%00", "format=junit", "format=%00", "status=abc", "operation=%F0", "limit=1&limit=2",
        "undelivered=maybe", "%00=%00", "=", "&&&", "a[]=1", "event=x",
        "cursor=%FF", "since=2026-13-45T99:99:99Z", "from=%2B1", "type=message.sent", "expires=9223372036854775808&signature=x",
    ];

    private static readonly string[] Headers =
    [
        "Host: xn--", "Host: ", "Host: [::1", "Host: a:99999", "Host: \u0001", "Host: evil.example.com", "Range: bytes=0-",
        "Range: items=0-1", "Range: bytes=-", "Range: bytes=9-1,,3",
        "If-Range: x", "If-Match: *", "If-None-Match: \"", "If-Modified-Since: yesterday", "Content-Encoding: gzip", "Accept: */*;q=nan",
        "Accept-Language: ;;", "Origin: null",
        "Origin: http://evil.example.com", "Sec-Fetch-Site: cross-site", "X-Emulator-World: nowhere", "X-Emulator-World: a\u0001",
        "X-Emulator-World: default", "Authorization: Bearer",
        "Authorization: Bearer  ", "Authorization: Basic eDp5", "Authorization: Bearer world-a", "Authorization: Bearer world-\u00e9",
        "Authorization: Bearer a, Bearer b", "traceparent: 00-0-0-0",
        "Expect: 100-continue", "Cookie: a=\u0000", "X-Forwarded-Host: x", "X-HTTP-Method-Override: DELETE", "Upgrade: websocket",
        "Connection: upgrade", "TE: trailers", "Accept-Encoding: br;q=2",
        "Content-Type: application/json; charset=utf-16", "Content-Type: ;", "Content-Type: text/plain", "Content-Type: application/yaml",
        "Content-Type: multipart/form-data; boundary=",
        "Idempotency-Key: \u00ff", "X-Emulator-Control-Token: x",
    ];

    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "BREW", "get",
        "PROPFIND"];

    private static readonly string[] ChunkSizes = ["0", "1", "5", "-1", "FFFFFFFF", "7FFFFFFF", "80000000", "FFFFFFFFFFFFFFFF",
        "10000000000000000", "zz", "", " 3", "3;a=b", "0x3"];

    private readonly Random _random = new(seed);
    private readonly HostileText _text = new(new Random(seed + 1));
    private readonly HostileRequests _vendor = new(seed + 2, mayChange: true);

    /// <summary>
    /// The next one: its first line for people, its bytes, whether its answer has no body, and whether what it says of its length is true.
    /// </summary>
    public (string Title, byte[] Bytes, bool IsHead, bool IsWhole) Next() => _random.Next(5) switch
    {
        0 => Vendor(),
        1 => Made(_text.Pick(Files), "", Noise()),
        _ => Made(_text.Pick(Control), "/_emulator", ControlBody()),
    };

    private (string, byte[], bool, bool) Vendor()
    {
        var hostile = _vendor.Next();
        var path =
            string.Concat(
                hostile.Path.Select(
                    character => character is > ' ' and < '\u007f'
                        ? $"{character}"
                        : "%" + ((byte)character).ToString("X2", CultureInfo.InvariantCulture)));
        var method = hostile.Method.Length > 0 && hostile.Method.All(char.IsAsciiLetter) && hostile.Method != "CONNECT"
            ? hostile.Method
            : "GET";
        return Wire(
            method, path.Length > 8000 ? path[..8000] : path, hostile.Query.Where(character => character is > ' ' and < '\u007f').ToArray(),
            hostile.Body);
    }

    private (string, byte[], bool, bool) Made(string route, string prefix, byte[] body)
    {
        var (method, path) = (route.Split(' ')[0], route.Split(' ')[1]);
        if (_random.Next(20) == 0) method = _text.Pick(Methods);
        path = Parameter().Replace(path, match => match.Value switch
        {
            "{handle}" => _random.Next(4) == 0 ? Name() : _text.Pick(Handles),
            _ => Name(),
        });
        var query = _random.Next(3) > 0
            ? ""
            : "?" + string.Join('&', Enumerable.Range(0, _random.Next(1, 4)).Select(_ => _text.Pick(Queries)));
        return Wire(method, prefix + path, query.ToCharArray(), body);
    }

    private (string, byte[], bool, bool) Wire(string method, string path, char[] query, byte[] body)
    {
        if (method is "GET" or "HEAD" && _random.Next(10) > 0) body = [];
        var head = new StringBuilder($"{method} {path}{new string(query)} HTTP/1.1\r\n");
        var headers =
            Enumerable.Range(0, _random.Next(4)).Select(_ => _text.Pick(Headers)).DistinctBy(header => header.Split(':')[0]).ToList();
        if (!headers.Exists(header => header.StartsWith("Host:", StringComparison.Ordinal))) head.Append("Host: localhost\r\n");
        if (!headers.Exists(header => header.StartsWith("Authorization:", StringComparison.Ordinal)))
        {
            head.Append("Authorization: Bearer any\r\n");
        }

        if (!headers.Exists(header => header.StartsWith("Content-Type:", StringComparison.Ordinal)))
        {
            head.Append("Content-Type: application/json\r\n");
        }

        foreach (var header in headers) head.Append(header).Append("\r\n");
        var title = head.ToString();
        var isChunked = _random.Next(15) == 0;
        var isWhole = true;
        if (isChunked)
        {
            head.Append("Transfer-Encoding: chunked\r\n\r\n");
            isWhole = _random.Next(2) == 0;
            head.Append(isWhole ? body.Length.ToString("x", CultureInfo.InvariantCulture) : _text.Pick(ChunkSizes)).Append("\r\n");
        }
        else
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n");
        }

        byte[] end = isChunked ? (body.Length == 0 && isWhole ? "\r\n"u8.ToArray() : "\r\n0\r\n\r\n"u8.ToArray()) : [];
        return (title, [.. Encoding.Latin1.GetBytes(head.ToString()), .. body, .. end], method == "HEAD", isWhole);
    }

    private string Name() => _random.Next(12) switch
    {
        0 => new string('n', _random.Next(1, 9000)),
        1 => Uri.EscapeDataString(_text.Noise(_random.Next(1, 20)).Replace("\r", "", StringComparison.Ordinal)),
        _ => _text.Pick(Names),
    };

    private byte[] Noise() => _random.Next(3) == 0 ? [] : _text.Bytes(_random.Next(2000));

    /// <summary>Mostly an object of known keys, each with its value or a hostile one.</summary>
    private byte[] ControlBody()
    {
        if (_random.Next(12) == 0) return _random.Next(2) == 0 ? [] : _text.Bytes(_random.Next(1, 3000));
        if (_random.Next(12) == 0) return Encoding.UTF8.GetBytes(_text.Value());
        var hostility = _text.Pick([0.05, 0.3, 0.8]);
        var pairs = Enumerable.Range(0, _random.Next(1, 7)).Select(_ =>
        {
            var (key, value) = _text.Pick(Keys);
            return $"\"{key}\":{(_random.NextDouble() < hostility ? Hostile() : value)}";
        });
        return Encoding.UTF8.GetBytes($"{{{string.Join(',', pairs)}}}");
    }

    private string Hostile() => _random.Next(3) == 0
        ? string.Concat(_text.Pick(Operators).Select(character => character == '§' ? _text.Value() : $"{character}"))
        : _text.Value();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Parameter();
}
