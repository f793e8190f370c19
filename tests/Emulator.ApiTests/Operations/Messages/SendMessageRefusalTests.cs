using System.Collections.Frozen;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>Every row of the validation tables that POST /messages can violate.</summary>
public sealed class SendMessageRefusalTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private static readonly FrozenDictionary<string, RefusalRow> Table =
        Own.Concat(MessageRows.All.Select(row => row.With(content => content.SendBody)))
            .ToFrozenDictionary(row => row.Name, StringComparer.Ordinal);

    public static TheoryData<string> Rows => [.. Table.Keys];

    private static IEnumerable<RefusalRow> Own =>
    [
        new("no to", 400, 1001, $$"""{"message":{{Bodies.Hello}}}"""),
        new("to is null", 400, 1001, $$"""{"to":null,"message":{{Bodies.Hello}}}"""),
        new("to is empty", 400, 1001, Bodies.ToPeople(Bodies.Hello)),
        new("no message", 400, 1001, $$"""{"to":["{{People.Maya}}"]}"""),
        new("message is null", 400, 1001, $$"""{"to":["{{People.Maya}}"],"message":null}"""),
        new("required fields before formats", 400, 1001, """{"to":["Maya"],"exclude_from":["x"]}"""),
        new("a phone in to is not E.164", 400, 1002, Bodies.ToPeople(Bodies.Hello, "14155550123")),
        new("no e-mail address", 400, 1005, Bodies.ToPeople(Bodies.Hello, "ana@")),
        new("more than 31 recipients", 400, 1005,
            Bodies.ToPeople(Bodies.Hello, [.. Enumerable.Range(0, 32).Select(n => $"+1415555{n + 1000}")])),
        new("an own line in to (docs/decisions/0008)", 400, 1005, Bodies.ToPeople(Bodies.Hello, People.Maya, People.SecondLine)),
        new("exclude_from is not E.164", 400, 1002, With(""" "exclude_from":["12025550100"] """)),
        new("exclude_from is an e-mail address", 400, 1002, With(""" "exclude_from":["ana@example.com"] """)),
        new("exclude_from is a text", 400, 1003, With(""" "exclude_from":"+12025550100" """)),
        new("exclude_from holds null", 400, 1003, With(""" "exclude_from":[null] """)),
        new("continuation_message without text", 400, 1001, With(""" "continuation_message":{} """)),
        new("continuation_message with an empty text", 400, 1001, With(""" "continuation_message":{"text":""} """)),
        new("continuation_message of 10,001 characters", 400, 1004,
            With($$""" "continuation_message":{"text":"{{new string('x', 10_001)}}"} """)),
        new("continuation_message is a text", 400, 1003, With(""" "continuation_message":"Hello" """)),
        new("to is a text", 400, 1003, $$"""{"to":"{{People.Maya}}","message":{{Bodies.Hello}}}"""),
        new("to holds null", 400, 1003, $$"""{"to":[null],"message":{{Bodies.Hello}}}"""),
        new("override_optout is a text", 400, 1003, With(""" "override_optout":"yes" """)),
        new("body is an array", 400, 1003, "[]"),
        new("body is empty", 400, 1003, ""),
        new("every line that could send is excluded", 400, 1005,
            $$"""{"to":["{{People.Stranger}}"],"exclude_from":["{{People.Line}}","{{People.SecondLine}}"],"message":{{Bodies.Hello}}}"""),
        new("recipient opted out", 403, 2024, Bodies.ToPeople(Bodies.Hello, People.OptedOut)),
        new("recipient is blocked", 403, 2026, Bodies.ToPeople(Bodies.Hello, People.Blocked)),
        new("a group of blocked handles only", 403, 2026, Bodies.ToPeople(Bodies.Hello, People.Blocked, People.BlockedMail)),
        new("reply_to where there is no chat yet", 404, 2002,
            Bodies.ToPeople(
                $$$"""{"parts":[{"type":"text","value":"a"}],"reply_to":{"message_id":"{{{People.Question}}}"}}""", People.Stranger)),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Refuses_without_changing_anything(string row)
    {
        var (_, status, code, body) = Table[row];

        await Refuses(status, code, () => Post("/messages", body));

        Assert.Empty(await Events());
        Assert.Equal(code, Assert.Single(await Journal()).GetProperty("error_code").GetInt32());
    }

    [Fact]
    public async Task Refuses_a_key_of_256_characters_in_the_header()
    {
        await Refuses(400, 1005, () => Keyed(new string('k', 256)));

        (await Keyed(new string('k', 255))).Expect(202);
    }

    [Fact]
    public async Task Refuses_the_31st_message_of_a_minute()
    {
        for (var i = 0; i < 30; i++) (await Post("/messages", Bodies.ToPeople(Bodies.Hello, People.Maya))).Expect(202);

        await Refuses(429, 1007, () => Post("/messages", Bodies.ToPeople(Bodies.Hello, People.Maya)));
    }

    private static string With(string key) => $$"""{"to":["{{People.Maya}}"],"message":{{Bodies.Hello}},{{key}}}""";

    private Task<Reply> Keyed(string key)
    {
        var request = Request(HttpMethod.Post, "/v3/messages", AllLines, Bodies.ToPeople(Bodies.Hello, People.Maya));
        request.Headers.Add("Idempotency-Key", key);
        return Call(request);
    }
}
