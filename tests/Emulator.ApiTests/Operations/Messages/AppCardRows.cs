using static Chats.Emulator.ApiTests.Host.People;
using static Chats.Emulator.ApiTests.Operations.Messages.Outbound;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>App cards and app clips.</summary>
internal static class AppCardRows
{
    private const string App = """ "app":{"name":"Menu","team_id":"ABCDE12345","bundle_id":"com.example.menu"} """;
    private const string Layout = """ "layout":{"caption":"Menu"} """;
    private const string Clip = """[{"type":"app_clip","value":"https://zero.linqapp.com/c/1"}]""";

    public static IEnumerable<MessageRow> All =>
    [
        new("no app", 400, 1008, Card(Layout)),
        new("an app without a name", 400, 1008, Card(Layout, """ "app":{"team_id":"ABCDE12345","bundle_id":"com.example.menu"} """)),
        new("no team_id", 400, 1008, Card(Layout, """ "app":{"name":"Menu","bundle_id":"com.example.menu"} """)),
        new("team_id of nine", 400, 1008, Card(Layout, """ "app":{"name":"Menu","team_id":"ABCDE1234","bundle_id":"com.example.menu"} """)),
        new("team_id of eleven", 400, 1008,
            Card(Layout, """ "app":{"name":"Menu","team_id":"ABCDE123456","bundle_id":"com.example.menu"} """)),
        new("team_id in lower case", 400, 1008,
            Card(Layout, """ "app":{"name":"Menu","team_id":"abcde12345","bundle_id":"com.example.menu"} """)),
        new("no bundle_id", 400, 1008, Card(Layout, """ "app":{"name":"Menu","team_id":"ABCDE12345"} """)),
        new("bundle_id with a colon", 400, 1008,
            Card(Layout, """ "app":{"name":"Menu","team_id":"ABCDE12345","bundle_id":"com:example"} """)),
        new("no layout", 400, 1008, Card(App)),
        new("empty layout", 400, 1008, Card(App, """ "layout":{} """)),
        new("layout with empty texts only", 400, 1008, Card(App, """ "layout":{"caption":"","subcaption":""} """)),
        new("image_title without image_url", 400, 1008, Card(App, """ "layout":{"caption":"Menu","image_title":"a"} """)),
        new("image_subtitle without image_url", 400, 1008, Card(App, """ "layout":{"caption":"Menu","image_subtitle":"a"} """)),
        new("image_url is no image", 400, 5007, Card(App, """ "layout":{"image_url":"https://example.com/a.mp4"} """)),
        new("image_url is unreachable", 400, 5007, Card(App, """ "layout":{"image_url":"https://files.invalid/a.png"} """)),
        new("a card with an http url", 400, 1008, Card(App, Layout, """ "url":"http://example.com" """)),
        new("relative url", 400, 1008, Card(App, Layout, """ "url":"/menu" """)),
        new("a card with a url of 2,049 characters", 400, 1008,
            Card(App, Layout, $$""" "url":"https://example.com/{{new string('x', 2029)}}" """)),
        new("data url of 16,385 characters", 400, 1008, Card(App, Layout, $$""" "url":"data:,{{new string('x', 16379)}}" """)),
        new("card over SMS", 409, 2018, Over("SMS", CardPart(App, Layout))),
        new("card over RCS", 409, 2018, Over("RCS", CardPart(App, Layout))),
        new("card to somebody known not to have iMessage", 422, 4005, Parts(CardPart(App, Layout), Joe)),
        new("clip over SMS (2028)", 409, 2028, Over("SMS", Clip)),
        new("clip over RCS (2028)", 409, 2028, Over("RCS", Clip)),
    ];

    public static Outbound Card(params string[] members) => Parts(CardPart(members));

    /// <summary>A card that is fine.</summary>
    public static Outbound Valid => To();

    /// <summary>A card of the same app to these people.</summary>
    public static Outbound To(params string[] to) => Parts(CardPart(App, Layout), to);

    private static string CardPart(params string[] members) => """[{"type":"imessage_app",""" + string.Join(',', members) + "}]";

    private static Outbound Over(string service, string parts) => Message($$"""{"parts":{{parts}},"preferred_service":"{{service}}"}""");
}
