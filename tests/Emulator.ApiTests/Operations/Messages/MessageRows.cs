using Chats.Emulator.ApiTests.Host;
using static Chats.Emulator.ApiTests.Host.People;
using static Chats.Emulator.ApiTests.Operations.Messages.Outbound;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>The validation table of a message, V1 to V28 (messages 3). The messages go to Maya, with whom there is a chat, unless the row needs otherwise.</summary>
internal static class MessageRows
{
    private const string Media = $$"""{"type":"media","attachment_id":"{{Photo}}"}""";
    private const string Card = """{"type":"imessage_app","app":{"name":"Menu","team_id":"ABCDE12345","bundle_id":"com.example.menu"},"layout":{"caption":"Menu"}}""";

    public static IEnumerable<MessageRow> All => [.. Content, .. MediaRows, .. Texts, .. Rest, .. Experience, .. AppCardRows.All];

    private static IEnumerable<MessageRow> Content =>
    [
        new("V2 neither parts nor experience", 400, 1001, Message("{}")),
        new("V2 parts is null", 400, 1001, Message("""{"parts":null}""")),
        new("V2 both parts and experience", 400, 1004, Message("""{"parts":[{"type":"text","value":"a"}],"experience":{"name":"link","action":"open"}}""")),
        new("V3 no parts", 400, 1001, Parts("[]")),
        new("V3 101 parts", 400, 1004, Parts($"[{Repeat(Media, 101)}]")),
        new("V4 unknown part type", 400, 1004, Parts("""[{"type":"poll","value":"a"}]""")),
        new("V4 part type in another case", 400, 1004, Parts("""[{"type":"Text","value":"a"}]""")),
        new("V4 no part type", 400, 1004, Parts("""[{"value":"a"}]""")),
        new("V5 no text", 400, 1004, Parts("""[{"type":"text"}]""")),
        new("V5 empty text", 400, 1004, Text("")),
        new("V5 10,001 characters", 400, 1004, Text(new string('x', 10_001))),
        new("V5 10,001 characters outside the basic plane", 400, 1004, Text(string.Concat(Enumerable.Repeat("🍋", 10_001)))),
        new("V6 neighbouring texts", 400, 1004, Parts("""[{"type":"text","value":"a"},{"type":"text","value":"b"}]""")),
        new("V6 neighbouring texts after media", 400, 1004, Parts($$"""[{{Media}},{"type":"text","value":"a"},{"type":"text","value":"b"}]""")),
        new("V7 link with text", 400, 1004, Parts("""[{"type":"text","value":"a"},{"type":"link","value":"https://example.com"}]""")),
        new("V7 link with media", 400, 1004, Parts($$"""[{"type":"link","value":"https://example.com"},{{Media}}]""")),
        new("V8 link of 2,049 characters", 400, 1004, Link("https://example.com/" + new string('x', 2029))),
        new("V8 link without a scheme", 400, 1004, Link("example.com")),
        new("V8 relative link", 400, 1004, Link("/menu")),
        new("V8 link of another scheme", 400, 1004, Link("mailto:ana@example.com")),
        new("V8 empty link", 400, 1004, Link("")),
        new("V8 link with blanks around", 400, 1004, Link(" https://example.com")),
        new("V9 app card with text", 400, 1008, Parts($$"""[{{Card}},{"type":"text","value":"a"}]""")),
        new("V9 two app cards", 400, 1008, Parts($"[{Card},{Card}]")),
        new("V10 app clip with text", 400, 1004, Parts("""[{"type":"app_clip","value":"https://zero.linqapp.com/c/1"},{"type":"text","value":"a"}]""")),
        new("V10 app clip is no checkout link", 400, 1004, Parts("""[{"type":"app_clip","value":"https://example.com/c/1"}]""")),
        new("V10 app clip without a value", 400, 1004, Parts("""[{"type":"app_clip"}]""")),
    ];

    private static IEnumerable<MessageRow> MediaRows =>
    [
        new("V11 neither url nor attachment_id", 400, 1004, Parts("""[{"type":"media"}]""")),
        new("V11 both url and attachment_id", 400, 1004, Parts($$"""[{"type":"media","url":"https://example.com/a.png","attachment_id":"{{Photo}}"}]""")),
        new("V12 http url", 400, 1004, MediaUrl("http://example.com/a.png")),
        new("V12 no url", 400, 1004, MediaUrl("cake.png")),
        new("V12 blank before the url", 400, 1004, MediaUrl(" https://example.com/a.png")),
        new("V12 one slash", 400, 1004, MediaUrl("https:/example.com/a.png")),
        new("V12 url of 2,049 characters", 400, 1004, MediaUrl("https://example.com/" + new string('x', 2025) + ".png")),
        new("V13 41 public urls", 400, 1004, Parts($"[{Repeat("""{"type":"media","url":"https://example.com/a.png"}""", 41)}]")),
        new("V14 unknown attachment", 404, 2003, Parts($$"""[{"type":"media","attachment_id":"{{UnknownChat}}"}]""")),
        new("V15 attachment not uploaded yet", 404, 2007, Parts($$"""[{"type":"media","attachment_id":"{{UnfinishedUpload}}"}]""")),
        new("V16 download address of nobody's attachment", 404, 2003, MediaUrl($"https://cdn.linqapp.com/attachments/partners/partner_other/{UnknownChat}/a.png")),
        new("V17 file larger than 10 MB", 400, 5005, MediaUrl("https://example.com/huge.mp4")),
        new("V18 unsupported content", 400, 5004, MediaUrl("https://example.com/song.flac")),
        new("V18 executable", 400, 5004, MediaUrl("https://example.com/setup.exe")),
        new("V18 the scenario says it holds something else than its extension", 400, 5006, MediaUrl("https://example.com/page.png")),
        new("V16 download address that names no attachment", 404, 2003, MediaUrl("https://cdn.linqapp.com/attachments/partners/p-1/cake/a.png")),
        new("V19 unreachable file", 500, 5002, MediaUrl("https://example.com/gone.png")),
        new("V19 unreachable host", 500, 5002, MediaUrl("https://files.invalid/a.png")),
    ];

    private static IEnumerable<MessageRow> Texts =>
    [
        new("V21 101 decorations", 400, 1005, Decorated($"[{Repeat("""{"range":[0,1],"style":"bold"}""", 101)}]")),
        new("V21 no range", 400, 1005, Decorated("""[{"style":"bold"}]""")),
        new("V21 range of one", 400, 1005, Decorated("""[{"range":[0],"style":"bold"}]""")),
        new("V21 range of three", 400, 1005, Decorated("""[{"range":[0,1,2],"style":"bold"}]""")),
        new("V21 negative start", 400, 1005, Decorated("""[{"range":[-1,1],"style":"bold"}]""")),
        new("V21 empty range", 400, 1005, Decorated("""[{"range":[2,2],"style":"bold"}]""")),
        new("V21 range backwards", 400, 1005, Decorated("""[{"range":[3,2],"style":"bold"}]""")),
        new("V21 range past the end", 400, 1005, Decorated("""[{"range":[0,6],"style":"bold"}]""")),
        new("V21 range past the end in UTF-16 units", 400, 1005, Parts("""[{"type":"text","value":"🍋","text_decorations":[{"range":[0,3],"style":"bold"}]}]""")),
        new("V21 neither style nor animation", 400, 1005, Decorated("""[{"range":[0,1]}]""")),
        new("V21 both style and animation", 400, 1005, Decorated("""[{"range":[0,1],"style":"bold","animation":"big"}]""")),
        new("V21 unknown style", 400, 1005, Decorated("""[{"range":[0,1],"style":"blink"}]""")),
        new("V21 unknown animation", 400, 1005, Decorated("""[{"range":[0,1],"animation":"spin"}]""")),
        new("V22 animation over a style", 400, 1005, Decorated("""[{"range":[0,3],"animation":"big"},{"range":[2,4],"style":"bold"}]""")),
        new("V22 animation over an animation", 400, 1005, Decorated("""[{"range":[0,3],"animation":"big"},{"range":[0,3],"animation":"nod"}]""")),
        new("V22 animation inside a style", 400, 1005, Decorated("""[{"range":[0,5],"style":"bold"},{"range":[2,3],"animation":"shake"}]""")),
        new("V23 mention in a direct chat", 409, 2023, Mention($$""","mention":"{{Maya}}" """, Maya)),
        new("V23 mention in a new direct chat", 409, 2023, Mention($$""","mention":"{{Stranger}}" """, Stranger)),
        new("V24 mention of a stranger", 409, 2023, Mention($$""","mention":"{{Stranger}}" """, Maya, Ana)),
        new("V24 mention of somebody who was taken out", 409, 2023, Mention($$""","mention":"{{Ana}}" """, Maya, Joe)),
        new("3.2 mention is empty", 400, 1005, Mention(""","mention":"" """, Maya, Ana)),
        new("3.2 mention is no handle", 400, 1005, Mention(""","mention":"Maya" """, Maya, Ana)),
        new("V25 mention_range without mention", 400, 1005, Mention(""","mention_range":[0,1]""", Maya, Ana)),
        new("V25 mention_range past the end", 400, 1005, Mention($$""","mention":"{{Maya}}","mention_range":[0,6]""", Maya, Ana)),
        new("V25 mention_range backwards", 400, 1005, Mention($$""","mention":"{{Maya}}","mention_range":[2,1]""", Maya, Ana)),
        new("V25 mention_range of three", 400, 1005, Mention($$""","mention":"{{Maya}}","mention_range":[0,1,2]""", Maya, Ana)),
    ];

    private static IEnumerable<MessageRow> Rest =>
    [
        new("V20 unknown effect type", 400, 1005, With(""","effect":{"type":"sky","name":"confetti"}""")),
        new("V20 unknown effect name", 400, 1005, With(""","effect":{"type":"screen","name":"snow"}""")),
        new("V20 bubble effect on the screen", 400, 1005, With(""","effect":{"type":"screen","name":"slam"}""")),
        new("V20 screen effect in a bubble", 400, 1005, With(""","effect":{"type":"bubble","name":"confetti"}""")),
        new("V20 effect without a name", 400, 1005, With(""","effect":{"type":"screen"}""")),
        new("V20 effect without a type", 400, 1005, With(""","effect":{"name":"confetti"}""")),
        new("V20 effect name in another case", 400, 1005, With(""","effect":{"type":"screen","name":"Confetti"}""")),
        new("V26 reply to nothing", 404, 2002, With($$""","reply_to":{"message_id":"{{UnknownChat}}"}""")),
        new("V26 reply to a message of another chat", 404, 2002, With($$""","reply_to":{"message_id":"{{GroupMessage}}"}""")),
        new("V26 reply to a part that is not there", 400, 1005, With($$""","reply_to":{"message_id":"{{Question}}","part_index":1}""")),
        new("V26 reply to a negative part", 400, 1005, With($$""","reply_to":{"message_id":"{{Question}}","part_index":-1}""")),
        new("V26 reply without message_id", 400, 1001, With(""","reply_to":{}""")),
        new("V26 reply to what is no UUID", 400, 1005, With(""","reply_to":{"message_id":"last"}""")),
        new("V27 idempotency_key of 256 characters", 400, 1005, With($$""","idempotency_key":"{{new string('k', 256)}}" """)),
        new("V28 preferred_service in another case", 400, 1005, With(""","preferred_service":"imessage" """)),
        new("V28 preferred_service of webhooks", 400, 1005, With(""","preferred_service":"auto" """)),
        new("V28 empty preferred_service", 400, 1005, With(""","preferred_service":"" """)),
    ];

    private static IEnumerable<MessageRow> Experience =>
    [
        new("webhooks 11 no name", 400, 1001, Message("""{"experience":{"action":"open"}}""")),
        new("webhooks 11 no action", 400, 1001, Message("""{"experience":{"name":"link"}}""")),
        new("webhooks 11 unknown experience", 400, 1004, Message("""{"experience":{"name":"magic","action":"open"}}""")),
        new("webhooks 11 unknown param", 400, 1005, Pay(""" "checkout_url":"https://zero.linqapp.com/1","colour":"red" """)),
        new("webhooks 11 required param", 400, 1005, Pay(""" "title":"Cake" """)),
        new("webhooks 11 over-long param", 400, 1005, Pay($$""" "checkout_url":"https://zero.linqapp.com/1","title":"{{new string('x', 61)}}" """)),
        new("webhooks 11 url that is not https", 400, 1005, Pay(""" "checkout_url":"http://zero.linqapp.com/1" """)),
        new("webhooks 11 half a surrogate pair in a param (5.1 not JSON)", 400, 1003, Pay(""" "checkout_url":"https://zero.linqapp.com/1","title":"\ud83c" """)),
        new("webhooks 11 half a surrogate pair in a param's name (5.1 not JSON)", 400, 1003, Pay(""" "\udf4b":"x" """)),
        new("5.1 half a surrogate pair in a text", 400, 1003, Parts("""[{"type":"text","value":"\ud83c"}]""")),
        new("webhooks 11 exactly one recipient", 400, 1004, Message("""{"experience":{"name":"agentpay","action":"request_payment","params":{"checkout_url":"https://zero.linqapp.com/1"}}}""", Maya, Ana)),
        new("webhooks 11 iMessage only", 409, 2018, Message("""{"experience":{"name":"agentpay","action":"request_payment","params":{"checkout_url":"https://zero.linqapp.com/1"}},"preferred_service":"SMS"}""")),
    ];

    private static Outbound Pay(string parameters) =>
        Message("""{"experience":{"name":"agentpay","action":"request_payment","params":{""" + parameters + "}}}");

    private static string Repeat(string part, int times) => string.Join(',', Enumerable.Repeat(part, times));

    private static Outbound Link(string value) => Parts($$"""[{"type":"link","value":{{Bodies.Quoted(value)}}}]""");

    private static Outbound MediaUrl(string url) => Parts($$"""[{"type":"media","url":{{Bodies.Quoted(url)}}}]""");

    private static Outbound Decorated(string decorations) => Parts($$"""[{"type":"text","value":"Hello","text_decorations":{{decorations}}}]""");

    private static Outbound Mention(string keys, params string[] to) => Parts($$"""[{"type":"text","value":"Hello"{{keys}}}]""", to);

    private static Outbound With(string keys) => Message($$"""{"parts":[{"type":"text","value":"Hello"}]{{keys}}}""");
}
