using Chats.Emulator.ApiTests.Host;
using static Chats.Emulator.ApiTests.Host.People;
using static Chats.Emulator.ApiTests.Operations.Messages.Outbound;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>
/// The validation table of a message. The messages go to Maya, with whom there is a chat, unless the row needs otherwise.
/// </summary>
internal static class MessageRows
{
    private const string Media = $$"""{"type":"media","attachment_id":"{{Photo}}"}""";
    private const string Card =
        """{"type":"imessage_app","app":{"name":"Menu","team_id":"ABCDE12345","bundle_id":"com.example.menu"},"layout":{"caption":"Menu"}}""";

    public static IEnumerable<MessageRow> All =>
        [.. Content, .. MediaRows, .. Texts, .. Rest, .. Experience, .. AppCardRows.All, .. InlineStickerRows.All];

    private static IEnumerable<MessageRow> Content =>
    [
        new("neither parts nor experience", 400, 1001, Message("{}")),
        new("parts is null", 400, 1001, Message("""{"parts":null}""")),
        new("both parts and experience", 400, 1004,
            Message("""{"parts":[{"type":"text","value":"a"}],"experience":{"name":"link","action":"open"}}""")),
        new("no parts", 400, 1001, Parts("[]")),
        new("parts", 400, 1004, Parts($"[{Repeat(Media, 101)}]")),
        new("unknown part type", 400, 1004, Parts("""[{"type":"poll","value":"a"}]""")),
        new("part type in another case", 400, 1004, Parts("""[{"type":"Text","value":"a"}]""")),
        new("no part type", 400, 1004, Parts("""[{"value":"a"}]""")),
        new("no text", 400, 1004, Parts("""[{"type":"text"}]""")),
        new("empty text", 400, 1004, Text("")),
        new("10,001 characters", 400, 1004, Text(new string('x', 10_001))),
        new("10,001 characters outside the basic plane", 400, 1004, Text(string.Concat(Enumerable.Repeat("🍋", 10_001)))),
        new("neighbouring texts", 400, 1004, Parts("""[{"type":"text","value":"a"},{"type":"text","value":"b"}]""")),
        new("neighbouring texts after media", 400, 1004,
            Parts($$"""[{{Media}},{"type":"text","value":"a"},{"type":"text","value":"b"}]""")),
        new("link with text", 400, 1004, Parts("""[{"type":"text","value":"a"},{"type":"link","value":"https://example.com"}]""")),
        new("link with media", 400, 1004, Parts($$"""[{"type":"link","value":"https://example.com"},{{Media}}]""")),
        new("link of 2,049 characters", 400, 1004, Link("https://example.com/" + new string('x', 2029))),
        new("link without a scheme", 400, 1004, Link("example.com")),
        new("relative link", 400, 1004, Link("/menu")),
        new("link of another scheme", 400, 1004, Link("mailto:ana@example.com")),
        new("empty link", 400, 1004, Link("")),
        new("link with blanks around", 400, 1004, Link(" https://example.com")),
        new("app card with text", 400, 1008, Parts($$"""[{{Card}},{"type":"text","value":"a"}]""")),
        new("two app cards", 400, 1008, Parts($"[{Card},{Card}]")),
        new("app clip with text", 400, 1004,
            Parts("""[{"type":"app_clip","value":"https://zero.linqapp.com/c/1"},{"type":"text","value":"a"}]""")),
        new("app clip that is not secure", 400, 1004, Parts("""[{"type":"app_clip","value":"http://example.com/c/1"}]""")),
        new("app clip without a value", 400, 1004, Parts("""[{"type":"app_clip"}]""")),
    ];

    private static IEnumerable<MessageRow> MediaRows =>
    [
        new("neither url nor attachment_id", 400, 1004, Parts("""[{"type":"media"}]""")),
        new("both url and attachment_id", 400, 1004,
            Parts($$"""[{"type":"media","url":"https://example.com/a.png","attachment_id":"{{Photo}}"}]""")),
        new("media with an http url", 400, 1004, MediaUrl("http://example.com/a.png")),
        new("no url", 400, 1004, MediaUrl("cake.png")),
        new("blank before the url", 400, 1004, MediaUrl(" https://example.com/a.png")),
        new("one slash", 400, 1004, MediaUrl("https:/example.com/a.png")),
        new("media with a url of 2,049 characters", 400, 1004, MediaUrl("https://example.com/" + new string('x', 2025) + ".png")),
        new("public urls", 400, 1004, Parts($"[{Repeat("""{"type":"media","url":"https://example.com/a.png"}""", 41)}]")),
        new("unknown attachment", 404, 2003, Parts($$"""[{"type":"media","attachment_id":"{{UnknownChat}}"}]""")),
        new("attachment not uploaded yet", 404, 2007, Parts($$"""[{"type":"media","attachment_id":"{{UnfinishedUpload}}"}]""")),
        new("download address of nobody's attachment", 404, 2003,
            MediaUrl($"https://cdn.linqapp.com/attachments/partners/partner_other/{UnknownChat}/a.png")),
        new("file larger than 10 MB", 400, 5005, MediaUrl("https://example.com/huge.mp4")),
        new("unsupported content", 400, 5004, MediaUrl("https://example.com/song.flac")),
        new("executable", 400, 5004, MediaUrl("https://example.com/setup.exe")),
        new("the scenario says it holds something else than its extension", 400, 5006, MediaUrl("https://example.com/page.png")),
        new("download address that names no attachment", 404, 2003,
            MediaUrl("https://cdn.linqapp.com/attachments/partners/p-1/cake/a.png")),
        new("unreachable file", 500, 5002, MediaUrl("https://example.com/gone.png")),
        new("unreachable host", 500, 5002, MediaUrl("https://files.invalid/a.png")),
    ];

    private static IEnumerable<MessageRow> Texts =>
    [
        new("decorations", 400, 1005, Decorated($"[{Repeat("""{"range":[0,1],"style":"bold"}""", 101)}]")),
        new("no range", 400, 1005, Decorated("""[{"style":"bold"}]""")),
        new("range of one", 400, 1005, Decorated("""[{"range":[0],"style":"bold"}]""")),
        new("range of three", 400, 1005, Decorated("""[{"range":[0,1,2],"style":"bold"}]""")),
        new("negative start", 400, 1005, Decorated("""[{"range":[-1,1],"style":"bold"}]""")),
        new("empty range", 400, 1005, Decorated("""[{"range":[2,2],"style":"bold"}]""")),
        new("range backwards", 400, 1005, Decorated("""[{"range":[3,2],"style":"bold"}]""")),
        new("range past the end", 400, 1005, Decorated("""[{"range":[0,6],"style":"bold"}]""")),
        new("range past the end in UTF-16 units", 400, 1005,
            Parts("""[{"type":"text","value":"🍋","text_decorations":[{"range":[0,3],"style":"bold"}]}]""")),
        new("neither style nor animation", 400, 1005, Decorated("""[{"range":[0,1]}]""")),
        new("both style and animation", 400, 1005, Decorated("""[{"range":[0,1],"style":"bold","animation":"big"}]""")),
        new("unknown style", 400, 1005, Decorated("""[{"range":[0,1],"style":"blink"}]""")),
        new("unknown animation", 400, 1005, Decorated("""[{"range":[0,1],"animation":"spin"}]""")),
        new("animation over a style", 400, 1005, Decorated("""[{"range":[0,3],"animation":"big"},{"range":[2,4],"style":"bold"}]""")),
        new("animation over an animation", 400, 1005,
            Decorated("""[{"range":[0,3],"animation":"big"},{"range":[0,3],"animation":"nod"}]""")),
        new("animation inside a style", 400, 1005, Decorated("""[{"range":[0,5],"style":"bold"},{"range":[2,3],"animation":"shake"}]""")),
        new("mention in a direct chat", 409, 2023, Mention($$""","mention":"{{Maya}}" """, Maya)),
        new("mention in a new direct chat", 409, 2023, Mention($$""","mention":"{{Stranger}}" """, Stranger)),
        new("mention of a stranger", 409, 2023, Mention($$""","mention":"{{Stranger}}" """, Maya, Ana)),
        new("mention of somebody who was taken out", 409, 2023, Mention($$""","mention":"{{Ana}}" """, Maya, Joe)),
        new("mention is empty", 400, 1005, Mention(""","mention":"" """, Maya, Ana)),
        new("mention is no handle", 400, 1005, Mention(""","mention":"Maya" """, Maya, Ana)),
        new("mention_range without mention", 400, 1005, Mention(""","mention_range":[0,1]""", Maya, Ana)),
        new("mention_range past the end", 400, 1005, Mention($$""","mention":"{{Maya}}","mention_range":[0,6]""", Maya, Ana)),
        new("mention_range backwards", 400, 1005, Mention($$""","mention":"{{Maya}}","mention_range":[2,1]""", Maya, Ana)),
        new("mention_range of three", 400, 1005, Mention($$""","mention":"{{Maya}}","mention_range":[0,1,2]""", Maya, Ana)),
    ];

    private static IEnumerable<MessageRow> Rest =>
    [
        new("unknown effect type", 400, 1005, With(""","effect":{"type":"sky","name":"confetti"}""")),
        new("unknown effect name", 400, 1005, With(""","effect":{"type":"screen","name":"snow"}""")),
        new("bubble effect on the screen", 400, 1005, With(""","effect":{"type":"screen","name":"slam"}""")),
        new("screen effect in a bubble", 400, 1005, With(""","effect":{"type":"bubble","name":"confetti"}""")),
        new("effect without a name", 400, 1005, With(""","effect":{"type":"screen"}""")),
        new("effect without a type", 400, 1005, With(""","effect":{"name":"confetti"}""")),
        new("effect name in another case", 400, 1005, With(""","effect":{"type":"screen","name":"Confetti"}""")),
        new("reply to nothing", 404, 2002, With($$""","reply_to":{"message_id":"{{UnknownChat}}"}""")),
        new("reply to a message of another chat", 404, 2002, With($$""","reply_to":{"message_id":"{{GroupMessage}}"}""")),
        new("reply to a part that is not there", 400, 1005, With($$""","reply_to":{"message_id":"{{Question}}","part_index":1}""")),
        new("reply to a negative part", 400, 1005, With($$""","reply_to":{"message_id":"{{Question}}","part_index":-1}""")),
        new("reply without message_id", 400, 1001, With(""","reply_to":{}""")),
        new("reply to what is no UUID", 400, 1005, With(""","reply_to":{"message_id":"last"}""")),
        new("idempotency_key of 256 characters", 400, 1005, With($$""","idempotency_key":"{{new string('k', 256)}}" """)),
        new("preferred_service in another case", 400, 1005, With(""","preferred_service":"imessage" """)),
        new("preferred_service of webhooks", 400, 1005, With(""","preferred_service":"auto" """)),
        new("empty preferred_service", 400, 1005, With(""","preferred_service":"" """)),
    ];

    private static IEnumerable<MessageRow> Experience =>
    [
        new("an experience without a name", 400, 1001, Message("""{"experience":{"action":"open"}}""")),
        new("no action", 400, 1001, Message("""{"experience":{"name":"link"}}""")),
        new("unknown experience", 400, 1004, Message("""{"experience":{"name":"magic","action":"open"}}""")),
        new("unknown param", 400, 1005, Pay(""" "checkout_url":"https://zero.linqapp.com/1","colour":"red" """)),
        new("required param", 400, 1005, Pay(""" "title":"Cake" """)),
        new("over-long param", 400, 1005, Pay($$""" "checkout_url":"https://zero.linqapp.com/1","title":"{{new string('x', 61)}}" """)),
        new("url that is not https", 400, 1005, Pay(""" "checkout_url":"http://zero.linqapp.com/1" """)),
        new("half a surrogate pair in a param (not JSON)", 400, 1003,
            Pay(""" "checkout_url":"https://zero.linqapp.com/1","title":"\ud83c" """)),
        new("half a surrogate pair in a param's name (not JSON)", 400, 1003, Pay(""" "\udf4b":"x" """)),
        new("half a surrogate pair in a text", 400, 1003, Parts("""[{"type":"text","value":"\ud83c"}]""")),
        new("exactly one recipient", 400, 1004,
            Message(
                """{"experience":{"name":"link","action":"open","params":{"url":"https://example.com/1"}}}""",
                Maya, Ana)),
        new("iMessage only", 409, 2018,
            Message(
                """{"experience":{"name":"link","action":"open","params":{"url":"https://example.com/1"}},"preferred_service":"SMS"}""")),
    ];

    private static Outbound Pay(string parameters) =>
        Message("""{"experience":{"name":"agentpay","action":"request_payment","params":{""" + parameters + "}}}");

    private static string Repeat(string part, int times) => string.Join(',', Enumerable.Repeat(part, times));

    private static Outbound Link(string value) => Parts($$"""[{"type":"link","value":{{Bodies.Quoted(value)}}}]""");

    private static Outbound MediaUrl(string url) => Parts($$"""[{"type":"media","url":{{Bodies.Quoted(url)}}}]""");

    private static Outbound Decorated(string decorations) =>
        Parts($$"""[{"type":"text","value":"Hello","text_decorations":{{decorations}}}]""");

    private static Outbound Mention(string keys, params string[] to) => Parts($$"""[{"type":"text","value":"Hello"{{keys}}}]""", to);

    private static Outbound With(string keys) => Message($$"""{"parts":[{"type":"text","value":"Hello"}]{{keys}}}""");
}
