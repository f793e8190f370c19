using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>Requests nobody means well: random bytes, wrong types, deep nesting, huge numbers, odd Unicode, long URLs.</summary>
internal sealed class HostileRequests(int seed)
{
    private static readonly string[] Methods = ["GET", "GET", "POST", "POST", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "FOO"];

    private static readonly string[] Paths =
    [
        "/v3/chats", "/v3/chats", "/api/partner/v3/chats", "/v3/chats/", "/v3/chats/not-a-uuid", "/v3/chats/00000000-0000-4000-8000-000000000000",
        "/v3/chats/00000000-0000-4000-8000-000000000000/read", "/v3/Chats", "/v3//chats", "/v3", "/v3/", "/v3/%F0%9F%98%80", "/v3/chats/%FF%FE",
        "/v3/messages/1", "/v3/v3/chats", "/v3/chats/%20/read", "/v3/phone_numbers/%2B1/reputation_audit/x",
    ];

    private static readonly string[] Queries = ["", "", "?limit=0", "?limit=1e2", "?limit=%00", "?cursor=-1", "?cursor=9999999999999999999", "?from=%2B", "?to=@", "?limit=1&limit=2", "?%", "?to=%FF%FE"];

    private static readonly string[] Values =
    [
        "null", "true", "-1", "1e400", "123456789012345678901234567890", "\"\"", "\"\\ud800\"", "\"\\u0000\"", "\"😀\"", "\"+1 415\"", "\"１２\"", "\"text\"", "\"media\"",
        "\"+12025550100\"", "\"x@y.z\"", "[]", "{}", "[[]]", "NaN", "tru", "01",
    ];

    private static readonly string[] Keys = ["from", "to", "message", "parts", "type", "value", "url", "effect", "reply_to", "range", "text_decorations", "app", "layout", "params"];

    private readonly Random _random = new(seed);

    public HttpRequestMessage Next()
    {
        var request = new HttpRequestMessage(new HttpMethod(Pick(Methods)), Pick(Paths) + Query());
        request.Headers.TryAddWithoutValidation("Authorization", Pick(["Bearer key", "Bearer key", "Bearer key", "bearer key", "Basic x", "Bearer", "Bearer a b", ""]));
        if (_random.Next(9) == 0) request.Headers.TryAddWithoutValidation("X-Stainless-Retry-Count", Pick(["x", "-1", "99999999999"]));
        if (request.Method.Method is "GET" or "HEAD") return request;
        request.Content = new ByteArrayContent(Body());
        if (_random.Next(3) == 0) request.Content.Headers.TryAddWithoutValidation("Content-Type", Pick(["application/json", "text/plain", "garbage;;;", "application/json; charset=utf-16"]));
        if (_random.Next(20) == 0) request.Content.Headers.ContentEncoding.Add("gzip");
        return request;
    }

    private string Query() => _random.Next(30) == 0 ? "?limit=" + new string('a', _random.Next(30_000)) : Pick(Queries);

    private byte[] Body()
    {
        switch (_random.Next(8))
        {
            case 0:
                var noise = new byte[_random.Next(400)];
                _random.NextBytes(noise);
                return noise;
            case 1: return Encoding.UTF8.GetBytes(new string('[', _random.Next(1, 5000)));
            case 2: return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", _random.Next(1, 500))));
            case 3: return [.. "{\"from\":\"+12025550100\",\"to\":[\"+14155550123\"],\"message\":{\"parts\":[{\"type\":\"text\",\"value\":\""u8, 0xFF, 0xFE, .. "\"}]}}"u8];
            case 4: return Encoding.UTF8.GetBytes(Value(0));
            case 5: return Encoding.UTF8.GetBytes($"{{\"from\":\"+12025550199\",\"to\":[\"+14155550123\"],\"message\":{{\"parts\":[{{\"type\":\"text\",\"value\":{Pick(Values)}}}]}}}}");
            default:
                // Never one of the account's lines, so that whatever else is right, nothing is ever sent.
                return Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{{\"from\":\"+12025550199\",\"to\":{Value(0)},\"message\":{Value(0)}}}"));
        }
    }

    private string Value(int depth) => _random.Next(depth > 4 ? 2 : 5) switch
    {
        < 2 => Pick(Values),
        2 => $"[{string.Join(',', Enumerable.Range(0, _random.Next(4)).Select(_ => Value(depth + 1)))}]",
        _ => $"{{{string.Join(',', Enumerable.Range(0, _random.Next(5)).Select(_ => $"\"{Pick(Keys)}\":{Value(depth + 1)}"))}}}",
    };

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
