using System.Collections.Frozen;
using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Operations.Chats;

namespace Chats.Emulator.ApiTests.Operations.Backgrounds;

/// <summary>POST /chats/{chatId}/background.</summary>
public sealed class SetBackgroundTests(InMemoryEmulator emulator) : ChatTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Ice = """{"type":"color","variant":"ice"}""";

    private static readonly FrozenDictionary<string, CallRow> Table = CallRow.Table(
        new("no type", 400, 1001, Team, """{"variant":"ice"}"""),
        new("unknown type", 400, 1005, Team, """{"type":"Color","variant":"ice"}"""),
        new("unknown color", 400, 1005, Team, """{"type":"color","variant":"Ice"}"""),
        new("custom without shades", 400, 1001, Team, """{"type":"color","variant":"custom"}"""),
        new("custom, left out, without shades", 400, 1001, Team, """{"type":"color"}"""),
        new("no shades", 400, 1005, Team, """{"type":"color","shades":[]}"""),
        new("one shade", 400, 1005, Team, """{"type":"color","shades":["#FFCC00"]}"""),
        new("three shades", 400, 1005, Team, """{"type":"color","shades":["#FFCC00","#FFCC00","#FFCC00"]}"""),
        new("a shade is null", 400, 1005, Team, """{"type":"color","shades":["#FFCC00",null]}"""),
        new("a shade of three digits", 400, 1005, Team, """{"type":"color","shades":["#FFCC00","#FC0"]}"""),
        new("a shade without #", 400, 1005, Team, """{"type":"color","shades":["FFCC00","#FFCC00"]}"""),
        new("a shade that is not hex", 400, 1005, Team, """{"type":"color","shades":["#FFCC0G","#FFCC00"]}"""),
        new("shades of the wrong type", 400, 1003, Team, """{"type":"color","shades":"#FFCC00"}"""),
        new("dynamic without style", 400, 1001, Team, """{"type":"dynamic","variant":"dusk"}"""),
        new("dynamic without variant", 400, 1001, Team, """{"type":"dynamic","style":"sky"}"""),
        new("unknown style", 400, 1005, Team, """{"type":"dynamic","style":"glitter","variant":"dusk"}"""),
        new("a variant of another style", 400, 1005, Team, """{"type":"dynamic","style":"water","variant":"dusk"}"""),
        new("photo without URL", 400, 1001, Team, """{"type":"photo"}"""),
        new("photo over http", 400, 1005, Team, """{"type":"photo","image_url":"http://example.com/a.png"}"""),
        new("photo without host", 400, 1005, Team, """{"type":"photo","image_url":"a.png"}"""),
        new("photo cannot be fetched", 400, 5007, Team, """{"type":"photo","image_url":"https://example.com/gone.png"}"""),
        new("photo is no image", 400, 5006, Team, """{"type":"photo","image_url":"https://example.com/page.png"}"""),
        new("photo is not what its extension says", 400, 5006, Team,
            """{"type":"photo","image_url":"https://example.com/really-a-jpeg.png"}"""),
        new("photo of a kind that is not shown", 400, 5006, Team, """{"type":"photo","image_url":"https://example.com/a.gif"}"""),
        new("photo that is gone, over SMS", 400, 5007, SmsDirect, """{"type":"photo","image_url":"https://example.com/gone.png"}"""));

    public static TheoryData<string> Rows => [.. Table.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> Backgrounds =>
    [
        .. Domain.Chats.Backgrounds.Colors.Where(color => color != Domain.Chats.Backgrounds.Custom)
            .Select(color => $$"""{"type":"color","variant":"{{color}}"}"""),
        .. Domain.Chats.Backgrounds.Styles.SelectMany(
            style => style.Value.Select(variant => $$"""{"type":"dynamic","variant":"{{variant}}","style":"{{style.Key}}"}""")),
        """{"type":"color","variant":"custom","shades":["#FFCC00","#00ffcc"]}""",
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Refuses_without_changing_anything(string row)
    {
        var (_, status, code, chat, body) = Table[row];

        await Refuses(status, code, () => Post($"/chats/{chat}/background", body));
    }

    [Fact]
    public async Task Accepts_first_with_an_empty_answer_and_changes_later()
    {
        var before = (await Get("/chats")).Text;

        var reply = (await Post($"/chats/{Team}/background", Ice)).Expect(202);

        Assert.Empty(reply.Bytes);
        Assert.Null(reply.MediaType);
        await Advance("199ms");
        Assert.Null(await Held(Team, "background"));
        Assert.Equal(1, await Advance("1ms"));
        Assert.Equal(Ice, await Held(Team, "background", compact: true));
        Assert.Equal(["chat.background_updated"], await Events());
        Assert.Equal(reply.TraceId, (await LastEvent("chat.background_updated")).GetProperty("trace_id").GetString());
        Assert.Equal(before, (await Get("/chats")).Text);
    }

    [Theory]
    [MemberData(nameof(Backgrounds))]
    public async Task Knows_every_color_and_moving_picture(string background)
    {
        (await Post($"/chats/{Direct}/background", background)).Expect(202);
        await Advance("1s");

        Assert.Equal(background, await Held(Direct, "background", compact: true));
    }

    [Fact]
    public async Task Ignores_shades_that_come_with_a_named_color()
    {
        (await Post($"/chats/{Direct}/background", """{"type":"color","variant":"ice","shades":["nonsense"],"style":"sky"}""")).Expect(202);
        await Advance("1s");

        Assert.Equal(Ice, await Held(Direct, "background", compact: true));
    }

    [Fact]
    public async Task Takes_a_color_without_a_variant_for_a_custom_one()
    {
        (await Post($"/chats/{Direct}/background", """{"type":"color","shades":["#000000","#FFFFFF"]}""")).Expect(202);
        await Advance("1s");

        Assert.Equal(
            """{"type":"color","variant":"custom","shades":["#000000","#FFFFFF"]}""", await Held(Direct, "background", compact: true));
    }

    [Theory]
    [InlineData("https://example.com/beach.jpg", "beach.jpg")]
    [InlineData("https://example.com/beach.heic", "beach.heic")]
    [InlineData("https://example.com/beach.webp?size=large", "beach.webp")]
    [InlineData("https://example.com/photo", "photo")]
    [InlineData("https://cdn.linqapp.com/attachments/partners/partner_bakery/" + UploadedPicture + "/cake.png", "cake.png")]
    public async Task Rehosts_a_photo(string url, string name)
    {
        (await Post($"/chats/{Team}/background", $$"""{"type":"photo","image_url":"{{url}}"}""")).Expect(202);
        await Advance("1s");

        var background = (await StateOf(Team)).GetProperty("background");
        Assert.Matches(
            $@"^http://localhost/attachments/partners/partner_bakery/(?!{UploadedPicture})[0-9a-f-]{{36}}/{name}\?world={World}$",
            background.GetProperty("image_url").GetString());
    }

    [Theory]
    [InlineData(SmsDirect)]
    [InlineData(RcsDirect)]
    [InlineData(SmsGroup)]
    [InlineData(RcsGroup)]
    public async Task Is_accepted_without_effect_or_event_over_sms_and_rcs(string chat)
    {
        var before = await State();

        (await Post($"/chats/{chat}/background", Ice)).Expect(202);
        (await Post($"/chats/{chat}/background", """{"type":"photo","image_url":"https://example.com/beach.jpg"}""")).Expect(202);

        Assert.Equal(before, await State());
        await Advance("1s");
        Assert.Empty(await Events());
    }

    private async Task<string?> Held(string id, string key, bool compact) => compact
        ? TestJson.Of((await StateOf(id)).GetProperty(key))
        : await Held(id, key);
}
