using System.Text;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>Makes hostile requests from a seed.</summary>
/// <param name="seed">The same seed makes the same requests.</param>
/// <param name="mayChange">Whether own lines and chats may be named, so that some request might succeed.</param>
internal sealed class HostileRequests(int seed, bool mayChange)
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "CONNECT", "BREW", "get", "G E T", "", "\u0000", "PROPFIND"];

    private static readonly string[] Routes =
    [
        "/v3/chats", "/v3/chats", "/v3/chats", "/v3/chats", "/api/partner/v3/chats", "/v3/chats/{0}", "/v3/chats/{0}/read", "/v3/chats/{0}/{0}", "/v3/{0}", "/v3", "/v3/", "/v3//", "/v3/v3/chats",
        "/V3/chats", "/v3/chats/{0}/typing", "/v3/messages/{0}", "/v3/../_emulator/reset", "/v3/chats/../../_emulator/reset", "/v3/%2e%2e/chats", "/v3/payments/handles/{0}/connect",
    ];

    private static readonly string[] Headers = ["Content-Type", "Content-Encoding", "Accept", "X-Stainless-Retry-Count", "traceparent", "X-Emulator-World", "Expect", "If-Match", "Range", "Host", "Cookie", "X-HTTP-Method-Override"];

    private static readonly string[] HeaderValues =
        ["", "application/json", "text/plain; charset=utf-16", ";;;=", "gzip", "-1", "999999999999999999999", "\u00ff\u00fe", "100-continue", "bytes=0-", "*/*;q=nan", "default", "DELETE"];

    private readonly Random _random = new(seed);
    private readonly HostileText _text = new(new Random(seed + 1));

    public HostileRequest Next()
    {
        var headers = Enumerable.Range(0, _random.Next(4)).Select(_ => (_text.Pick(Headers), _random.Next(20) == 0 ? new string('h', _random.Next(9000)) : _text.Pick(HeaderValues))).ToList();
        var isCreate = _random.Next(2) == 0;
        return new HostileRequest(
            isCreate ? "POST" : _text.Pick(Methods),
            isCreate ? "/v3/chats" : Path(),
            _random.Next(3) == 0 ? "" : Query(),
            headers,
            _random.Next(isCreate ? 50 : 3) == 0 ? [] : Body());
    }

    private string Path()
    {
        var id = _random.Next(8) switch
        {
            0 => _text.Noise(_random.Next(1, 40)),
            1 => new string('7', _random.Next(1, 20_000)),
            2 => "00000000-0000-4000-8000-0000000000FF",
            3 => "%" + _text.Noise(2),
            4 => "%00%ff%c0%af",
            5 => string.Concat(Enumerable.Repeat("../", _random.Next(1, 50))),
            6 when mayChange => _text.Pick([People.DirectChat, People.GroupChat, People.LeftChat, People.DirectChat.ToUpperInvariant()]),
            _ => "\ud800 \udfff\u0000\r\n",
        };
        return string.Format(null, _text.Pick(Routes), id);
    }

    private string Query()
    {
        var pairs = Enumerable.Range(0, _random.Next(1, 6)).Select(_ =>
        {
            var key = _text.Pick(["limit", "cursor", "from", "to", "LIMIT", "limit[]", "", "x"]);
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

    private byte[] Body() => _random.Next(12) switch
    {
        0 => _text.Bytes(_random.Next(1, 2000)),
        1 => Encoding.UTF8.GetBytes(_text.Value()),
        2 => Encoding.Unicode.GetBytes(Create()),
        3 or 4 => Spoil(Encoding.UTF8.GetBytes(Create())),
        5 => Cut(Encoding.UTF8.GetBytes(Create())),
        _ => Encoding.UTF8.GetBytes(Create()),
    };

    /// <summary>A body of POST /chats in which about one value in six is hostile.</summary>
    private string Create()
    {
        var from = mayChange ? Good("\"+12025550100\"", "\"+12025550101\"", "\"+12025550102\"") : _random.Next(4) == 0 ? _text.Pick(["null", "5", "[]", "\"\""]) : "\"+12025550199\"";
        var to = Good("\"+14155550123\"", "\"ana@example.com\"", "\"+442071234567\"", "\"+14155550124\"");
        var message = $$"""{"parts":{{Parts()}}{{Maybe("effect", """{"type":§,"name":§}""")}}{{Maybe("reply_to", """{"message_id":§,"part_index":§}""")}}{{Maybe("preferred_service", "§")}}{{Maybe("idempotency_key", "§")}}{{Maybe("experience", Experience)}}}""";
        return $$"""{"from":{{from}},"to":{{(_random.Next(6) == 0 ? _text.Value() : $"[{to}]")}},"message":{{(_random.Next(12) == 0 ? _text.Value() : message)}}{{Maybe("override_optout", "§")}}}""";
    }

    private const string Experience = """{"name":"agentpay","action":"request_payment","params":{"checkout_url":§,"title":§,§s:§}}""";

    private string Parts()
    {
        if (_random.Next(12) == 0) return _text.Value();
        var parts = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Fill(_text.Pick(
        [
            """{"type":"text","value":§}""",
            """{"type":"text","value":"Hello","text_decorations":[{"range":[§,§],"style":§},{"range":§,"animation":§}],"mention":§,"mention_range":§}""",
            """{"type":"media","url":§}""",
            """{"type":"media","attachment_id":§}""",
            """{"type":"link","value":§}""",
            """{"type":"app_clip","value":§}""",
            """{"type":"imessage_app","app":{"name":§,"team_id":"ABCDE12345","bundle_id":§,"app_store_id":§},"layout":{"caption":§,"image_url":§},"url":§,"interactive":§}""",
            """{"type":§,"value":§}""",
            "§",
        ])));
        return $"[{string.Join(',', parts)}]";
    }

    private string Maybe(string key, string template) => _random.Next(6) == 0 ? $",\"{key}\":{Fill(template)}" : "";

    private string Fill(string template)
    {
        var filled = new StringBuilder();
        foreach (var piece in template.Replace("§s", "§", StringComparison.Ordinal).Split('§'))
        {
            if (filled.Length > 0 || !template.StartsWith(piece, StringComparison.Ordinal)) filled.Append(Hole());
            filled.Append(piece);
        }

        return filled.ToString();
    }

    private string Hole() => _random.Next(4) switch
    {
        0 => _text.Value(),
        1 => _text.Number(),
        _ => _text.Quoted(),
    };

    private string Good(params string[] values) => _random.Next(6) == 0 ? _text.Value() : _text.Pick(values);

    private byte[] Spoil(byte[] body)
    {
        for (var i = 0; i < 3 && body.Length > 0; i++) body[_random.Next(body.Length)] = (byte)_random.Next(256);
        return body;
    }

    private byte[] Cut(byte[] body) => body[.._random.Next(body.Length)];
}
