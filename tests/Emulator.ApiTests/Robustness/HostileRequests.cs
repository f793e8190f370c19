using System.Text;
using System.Text.RegularExpressions;
using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>Makes hostile requests from a seed.</summary>
/// <param name="seed">The same seed makes the same requests.</param>
/// <param name="mayChange">Whether own lines and chats may be named, so that some request might succeed.</param>
internal sealed partial class HostileRequests(int seed, bool mayChange)
{
    private static readonly string[] Methods = ["GET", "GET", "GET", "POST", "POST", "POST", "POST", "POST", "PUT", "PATCH", "DELETE",
        "HEAD", "OPTIONS", "TRACE", "CONNECT", "BREW", "get", "G E T", "", "\u0000", "PROPFIND"];

    private static readonly string[] Routes =
    [
        "/v3/chats", "/v3/chats", "/v3/chats", "/v3/chats", "/api/partner/v3/chats", "/v3/chats/{0}", "/v3/chats/{0}/read",
        "/v3/chats/{0}/{0}", "/v3/{0}", "/v3", "/v3/", "/v3//", "/v3/v3/chats",
        "/v3/Chats", "/v3/chats/{0}/typing", "/v3/messages/{0}", "/v3/../_emulator/reset", "/v3/chats/../../_emulator/reset",
        "/v3/%2e%2e/chats", "/v3/payments/handles/{0}/connect",
    ];

    private static readonly string[] Headers = ["Content-Type", "Content-Encoding", "Accept", "X-Stainless-Retry-Count", "traceparent",
        "X-Emulator-World", "Expect", "If-Match", "Range", "Host", "Cookie", "X-HTTP-Method-Override",
        "Idempotency-Key"];

    private static readonly string[] HeaderValues =
        ["", "application/json", "text/plain; charset=utf-16", ";;;=", "gzip", "-1", "999999999999999999999", "\u00ff\u00fe",
            "100-continue", "bytes=0-", "*/*;q=nan", "default", "DELETE"];

    /// <summary>The payment request of a world that may change.</summary>
    public const string PaymentRequest = "00000000-0000-4000-8000-0000000000d1";

    /// <summary>
    /// Operations by an id, which is unknown unless the world may change; the others would succeed without naming anything own.
    /// </summary>
    private static readonly VendorOperation[] ById =
        [.. VendorOperations.All.Where(
            operation => operation.Path.Contains('{', StringComparison.Ordinal))];

    private static readonly VendorOperation[] Every = [.. VendorOperations.All];

    private static readonly string[] OwnIds =
    [
        People.DirectChat, People.GroupChat, People.LeftChat, People.SmsChat, People.NamedChat, People.IneligibleChat,
        People.DirectChat.ToUpperInvariant(),
        People.Question, People.GroupMessage, "00000000-0000-4000-8000-0000000000a1", People.Photo, People.UnfinishedUpload,
        PaymentRequest,
    ];

    private readonly Random _random = new(seed);
    private readonly HostileText _text = new(new Random(seed + 1));
    private readonly HostileBodies _bodies = new(new Random(seed + 2), new HostileText(new Random(seed + 3)), mayChange);

    public HostileRequest Next()
    {
        var headers =
            Enumerable.Range(0, _random.Next(4))
                .Select(_ => (_text.Pick(Headers), _random.Next(20) == 0 ? new string('h', _random.Next(9000)) : _text.Pick(HeaderValues)))
                .ToList();
        return _random.Next(4) switch
        {
            0 => Anything(headers),
            1 => Operation(_text.Pick(mayChange ? Every : ById), headers),
            _ => new HostileRequest("POST", "/v3/chats", MaybeQuery(), headers, _random.Next(50) == 0 ? [] : Body(_bodies.Create())),
        };
    }

    /// <summary>A call of this operation.</summary>
    public HostileRequest Next(string operation) => Operation(Array.Find(Every, known => known.Name == operation)!, []);

    private HostileRequest Anything(List<(string Name, string Value)> headers) =>
        new(_text.Pick(Methods), Path(), MaybeQuery(), headers, _random.Next(3) == 0 ? [] : Body(_bodies.Create()));

    /// <summary>One of the modelled operations as it is meant to be called, with a body that fits it more or less.</summary>
    private HostileRequest Operation(VendorOperation operation, List<(string Name, string Value)> headers)
    {
        var path = Parameter().Replace(operation.Path, part => mayChange && _random.Next(5) > 0 ? Own(part.Value) : Id());
        return new HostileRequest(
            operation.Method, "/v3" + path, MaybeQuery(), headers, _random.Next(20) == 0 ? [] : Body(_bodies.For(operation.Name)));
    }

    private string Own(string parameter) => parameter == "{handle}" ? _text.Pick([People.Maya, People.Ana]) : _text.Pick(OwnIds);

    private string Path() => string.Format(null, _text.Pick(Routes), Id());

    private string Id() => _random.Next(8) switch
    {
        0 => _text.Noise(_random.Next(1, 40)),
        1 => new string('7', _random.Next(1, 20_000)),
        2 => "00000000-0000-4000-8000-0000000000FF",
        3 => "%" + _text.Noise(2),
        4 => "%00%ff%c0%af",
        5 => string.Concat(Enumerable.Repeat("../", _random.Next(1, 50))),
        6 or 7 when mayChange => _text.Pick(OwnIds),
        _ => "\ud800 \udfff\u0000\r\n",
    };

    private string MaybeQuery() => _random.Next(3) == 0 ? "" : Query();

    private string Query()
    {
        var pairs = Enumerable.Range(0, _random.Next(1, 6)).Select(_ =>
        {
            var key = _text.Pick(["limit", "cursor", "offset", "status", "from", "to", "order", "phone_number", "exclude_from", "LIMIT", "limit[]", "", "x"]);
            var value = _random.Next(6) switch
            {
                0 => _text.Number(),
                1 => Uri.EscapeDataString(_text.Noise(_random.Next(1, 30)).Replace('\ud800', 'x')),
                2 => _text.Pick(["%", "%1", "%zz", "%ff%fe", "%00", "+", "%2B", "%F0%9F", "%u0041"]),
                3 => new string('9', _random.Next(1, 5000)),
                4 => _text.Pick(["12025550100", "+12025550199", "%2B12025550101", "ana%40example.com", "@", "a@b"]),
                _ => "",
            };
            return _random.Next(10) == 0 ? key : $"{key}={value}";
        });
        return "?" + string.Join(_text.Pick(["&", ";", "&&", "?"]), pairs);
    }

    private byte[] Body(string fitting) => _random.Next(12) switch
    {
        0 => _text.Bytes(_random.Next(1, 2000)),
        1 => Encoding.UTF8.GetBytes(_text.Value()),
        2 => Encoding.Unicode.GetBytes(fitting),
        3 or 4 => Spoil(Encoding.UTF8.GetBytes(fitting)),
        5 => Cut(Encoding.UTF8.GetBytes(fitting)),
        _ => Encoding.UTF8.GetBytes(fitting),
    };

    private byte[] Spoil(byte[] body)
    {
        for (var i = 0; i < 3 && body.Length > 0; i++) body[_random.Next(body.Length)] = (byte)_random.Next(256);
        return body;
    }

    private byte[] Cut(byte[] body) => body[.._random.Next(body.Length)];

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Parameter();
}
