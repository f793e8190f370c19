using static Chats.Emulator.ApiTests.Host.Bodies;
using static Chats.Emulator.ApiTests.Host.People;

namespace Chats.Emulator.ApiTests.Operations.Chats;

/// <summary>The validation table of POST /chats itself.</summary>
internal static class CreateChatRows
{
    private static readonly string[] NotPhones =
    [
        "12025550100", "+1 202 555 0100", "+1-202-555-0100", "+1(202)5550100", "+1202555O100", "+02025550100", "+1234567890123456",
        "+1", "+",
        "tel:+12025550100", " +12025550100", "+12025550100 ", "+12025550100\n", "＋12025550100", "+١٢٠٢٥٥٥", "++12025550100",
        "0012025550100",
    ];

    private static readonly string[] NotMails = ["@", "ana@", "@example.com", "ana@example", "ana@@example.com", "a na@example.com",
        "ana@.com", "ana@example."];

    private static readonly string[] WrongTypes =
    [
        """{"from":12025550100,"to":["+14155550123"],"message":{"parts":[]}}""",
        """{"from":"+12025550100","to":"+14155550123","message":{"parts":[]}}""",
        """{"from":"+12025550100","to":[14155550123],"message":{"parts":[]}}""",
        """{"from":"+12025550100","to":[null],"message":{"parts":[{"type":"text","value":"Hello"}]}}""",
        """{"from":"+12025550100","to":["+14155550123"],"message":"Hello"}""",
        """{"from":"+12025550100","to":["+14155550123"],"message":{"parts":{}}}""",
        """{"from":"+12025550100","to":["+14155550123"],"message":{"parts":["Hello"]}}""",
        """{"from":"+12025550100","to":["+14155550123"],"message":{"parts":[{"type":"text","value":5}]}}""",
        """{"from":"+12025550100","to":["+14155550123"],"override_optout":"yes","message":{"parts":[{"type":"text","value":"Hello"}]}}""",
    ];

    private static readonly string[] NotObjects = ["[]", "\"hello\"", "42", "null", "true", "", "{", "{\"from\":}", "{} {}", "{'from':1}",
        "<xml/>", "{\"a\":NaN}"];

    public static IEnumerable<RefusalRow> All =>
    [
        .. NotObjects.Select(body => new RefusalRow($"body is no JSON object: {Quoted(body)}", 400, 1003, body)),
        .. WrongTypes.Select((body, index) => new RefusalRow($"wrong JSON type, number {index}", 400, 1003, body)),

        new("no from", 400, 1001, $$"""{"to":["{{Maya}}"],"message":{{Hello}}}"""),
        new("from is null", 400, 1001, $$"""{"from":null,"to":["{{Maya}}"],"message":{{Hello}}}"""),
        new("no to", 400, 1001, $$"""{"from":"{{Line}}","message":{{Hello}}}"""),
        new("to is null", 400, 1001, $$"""{"from":"{{Line}}","to":null,"message":{{Hello}}}"""),
        new("to is empty", 400, 1001, $$"""{"from":"{{Line}}","to":[],"message":{{Hello}}}"""),
        new("no message", 400, 1001, $$"""{"from":"{{Line}}","to":["{{Maya}}"]}"""),
        new("message is null", 400, 1001, $$"""{"from":"{{Line}}","to":["{{Maya}}"],"message":null}"""),
        new("names are case-sensitive", 400, 1001, $$"""{"From":"{{Line}}","To":["{{Maya}}"],"Message":{{Hello}}}"""),

        .. NotPhones.Select(phone => new RefusalRow($"from is not E.164: {Quoted(phone)}", 400, 1002, From(phone, Hello, Maya))),
        new("from is an e-mail address", 400, 1002, From(Ana, Hello, Maya)),
        .. NotPhones.Select(
            phone => new RefusalRow($"a phone in to is not E.164: {Quoted(phone)}", 400, 1002, Message(Hello, Maya, phone))),
        .. NotMails.Select(mail => new RefusalRow($"no e-mail address: {Quoted(mail)}", 400, 1005, Message(Hello, mail))),
        new("more than 31 handles", 400, 1005, Message(Hello, [.. Enumerable.Range(0, 32).Select(n => $"+1415555{n + 1000}")])),
        new("own from inside to", 400, 1005, Message(Hello, Maya, Line)),

        new("link part in a first message", 400, 1005, Parts("""[{"type":"link","value":"https://example.com"}]""", Stranger)),
        new("https:// in a first text", 400, 1005, Text("See https://example.com", Stranger)),
        new("HTTP:// in a first text", 400, 1005, Text("HTTP://EXAMPLE.COM", Stranger)),
        new("ftp:// in a first text", 400, 1005, Text("(ftp://example.com)", Stranger)),
        new("www. in a first text", 400, 1005, Text("Go to WWW.example.com now", Stranger)),
        new("URL in the second text part", 400, 1005, Parts(
            $$"""[{"type":"text","value":"a"},{"type":"media","attachment_id":"{{Photo}}"},{"type":"text","value":"www.example.com"}]""",
            Stranger)),
        new("reply_to in a first message", 400, 1005, Message(
            $$$"""{"parts":[{"type":"text","value":"a"}],"reply_to":{"message_id":"{{{Question}}}"}}""", Stranger)),
        new("effect in a first message", 400, 1005, Message(
            """{"parts":[{"type":"text","value":"a"}],"effect":{"type":"screen","name":"confetti"}}""", Stranger)),
        new("a named group is new again, so no link", 400, 1005,
            From(SecondLine, """{"parts":[{"type":"link","value":"https://example.com"}]}""", Maya, Ana)),

        new("from is not yours", 403, 2006, From(ForeignLine, Hello, Maya)),
        new("from is ineligible, existing chat", 403, 2027, From(IneligibleLine, Hello, Maya)),
        new("from is ineligible, new chat", 403, 2027, From(IneligibleLine, Hello, Stranger)),
        new("recipient opted out", 403, 2024, Text("Hello", OptedOut)),
        new("opted out on every line", 403, 2024, From(SecondLine, Hello, OptedOut)),
        new("override_optout is false", 403, 2024,
            $$"""{"from":"{{Line}}","to":["{{OptedOut}}"],"override_optout":false,"message":{{Hello}}}"""),
        new("recipient is blocked", 403, 2026, Text("Hello", Blocked)),
        new("blocked, and override_optout does not help", 403, 2026,
            $$"""{"from":"{{Line}}","to":["{{Blocked}}"],"override_optout":true,"message":{{Hello}}}"""),
        new("blocked e-mail address in another case", 403, 2026, Text("Hello", "SPAM@Example.com")),
        new("a group of blocked handles only", 403, 2026, Text("Hello", Blocked, BlockedMail)),
    ];
}
