using System.Text;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>Makes hostile requests from a seed.</summary>
/// <param name="seed">The same seed makes the same requests.</param>
/// <param name="mayChange">Whether own lines and chats may be named, so that some request might succeed.</param>
internal sealed class HostileRequests(int seed, bool mayChange)
{
    private static readonly string[] Methods = ["GET", "GET", "GET", "POST", "POST", "POST", "POST", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "CONNECT", "BREW", "get", "G E T", "", "\u0000", "PROPFIND"];

    private static readonly string[] Routes =
    [
        "/v3/chats", "/v3/chats", "/v3/chats", "/v3/chats", "/api/partner/v3/chats", "/v3/chats/{0}", "/v3/chats/{0}/read", "/v3/chats/{0}/{0}", "/v3/{0}", "/v3", "/v3/", "/v3//", "/v3/v3/chats",
        "/V3/chats", "/v3/chats/{0}/typing", "/v3/messages/{0}", "/v3/../_emulator/reset", "/v3/chats/../../_emulator/reset", "/v3/%2e%2e/chats", "/v3/payments/handles/{0}/connect",
    ];

    private static readonly string[] Headers = ["Content-Type", "Content-Encoding", "Accept", "X-Stainless-Retry-Count", "traceparent", "X-Emulator-World", "Expect", "If-Match", "Range", "Host", "Cookie", "X-HTTP-Method-Override"];

    private static readonly string[] HeaderValues =
        ["", "application/json", "text/plain; charset=utf-16", ";;;=", "gzip", "-1", "999999999999999999999", "\u00ff\u00fe", "100-continue", "bytes=0-", "*/*;q=nan", "default", "DELETE"];

    private static readonly string[] OwnLines = ["\"+12025550100\"", "\"+12025550100\"", "\"+12025550101\"", "\"+12025550102\""];

    private static readonly string[] Handles = ["\"+14155550123\"", "\"ana@example.com\"", "\"+442071234567\"", "\"+14155550124\"", "\"+14155550126\"", "\"+14155550128\""];

    private static readonly string[] Plausible =
    [
        "\"Hello\"", "\"\"", "\"text\"", "\"+14155550123\"", "\"confetti\"", "\"screen\"", "\"bold\"", "\"big\"", "\"iMessage\"", "\"SMS\"", "null", "\"ABCDE12345\"", "\"com.example\"",
        "\"https://example.com/a.png\"", "\"https://example.com/gone.png\"", "\"https://files.invalid/a.png\"", "\"https://zero.linqapp.com/c/1\"", "\"https://cdn.linqapp.com/x\"", "\"data:,x\"",
        "\"00000000-0000-4000-8000-0000000000a2\"", "\"00000000-0000-4000-8000-0000000000b1\"", "\"00000000-0000-4000-8000-0000000000b2\"",
    ];

    private static readonly string[] PartTemplates =
    [
        """{"type":"text","value":§}""",
        """{"type":"text","value":"Hello","text_decorations":[{"range":¢,"style":§},{"range":¢,"animation":§}]}""",
        """{"type":"text","value":"Hello","mention":§,"mention_range":¢}""",
        """{"type":"text","value":"Hello","mention":"+14155550123"}""",
        """{"type":"media","url":§}""",
        """{"type":"media","attachment_id":§}""",
        """{"type":"link","value":§}""",
        """{"type":"app_clip","value":"https://zero.linqapp.com/c/1"}""",
        """{"type":"imessage_app","app":{"name":§,"team_id":"ABCDE12345","bundle_id":§,"app_store_id":¤},"layout":{"caption":§,"image_url":§},"url":§,"interactive":¡}""",
        """{"type":"imessage_app","app":{"name":"Menu","team_id":"ABCDE12345","bundle_id":"com.example"},"layout":{"caption":"Menu"}}""",
        """{"type":§,"value":§}""",
    ];

    private const string Experience = """{"name":"agentpay","action":"request_payment","params":{"checkout_url":"https://zero.linqapp.com/c/1","title":§,"note":§}}""";

    private readonly Random _random = new(seed);
    private double _hostility;
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
            6 or 7 when mayChange => _text.Pick([People.DirectChat, People.GroupChat, People.LeftChat, People.DirectChat.ToUpperInvariant()]),
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

    /// <summary>A body of POST /chats of the right shape; how many of its values are hostile differs, so that some get far.</summary>
    private string Create()
    {
        _hostility = _text.Pick([0, 0.02, 0.1, 0.4]);
        var from = mayChange ? Good(OwnLines) : "\"+12025550199\"";
        var to = Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Good(Handles));
        var content = _random.Next(5) == 0 ? "\"experience\":" + Fill(Experience) : "\"parts\":" + Parts();
        var message = "{" + content + Maybe("effect", """{"type":§,"name":§}""") + Maybe("reply_to", """{"message_id":§,"part_index":¤}""")
            + Maybe("preferred_service", "§", "\"SMS\"") + Maybe("idempotency_key", "§") + Maybe("experience", "null", Experience) + "}";
        return $$"""{"from":{{from}},"to":{{(IsHostile() ? _text.Value() : $"[{string.Join(',', to)}]")}},"message":{{(IsHostile() ? _text.Value() : message)}}{{Maybe("override_optout", "¡")}}}""";
    }

    private string Parts()
    {
        if (IsHostile()) return _text.Value();
        var parts = Enumerable.Range(0, _random.Next(3) == 0 ? _random.Next(2, 4) : 1).Select(_ => Fill(_text.Pick(PartTemplates)));
        return $"[{string.Join(',', parts)}]";
    }

    private string Maybe(string key, params string[] templates) => _random.Next(8) == 0 ? $",\"{key}\":{Fill(_text.Pick(templates))}" : "";

    /// <summary>Puts a value into each hole: § takes a text, ¤ an integer, ¢ a range, ¡ a truth value.</summary>
    private string Fill(string template)
    {
        var filled = new StringBuilder();
        foreach (var character in template)
        {
            _ = character switch
            {
                '§' => filled.Append(Good(Plausible)),
                '¤' => filled.Append(Good(["0", "1", "2", "-1", "7", "123456"])),
                '¢' => filled.Append(Good(["[0,1]", "[1,3]", "[0,5]", "[2,1]", "[0]", "[0,99]"])),
                '¡' => filled.Append(Good(["true", "false", "null"])),
                _ => filled.Append(character),
            };
        }

        return filled.ToString();
    }

    private bool IsHostile() => _random.NextDouble() < _hostility;

    private string Good(string[] values)
    {
        if (!IsHostile()) return _text.Pick(values);
        return _random.Next(3) == 0 ? _text.Value() : _text.Quoted();
    }

    private byte[] Spoil(byte[] body)
    {
        for (var i = 0; i < 3 && body.Length > 0; i++) body[_random.Next(body.Length)] = (byte)_random.Next(256);
        return body;
    }

    private byte[] Cut(byte[] body) => body[.._random.Next(body.Length)];
}
