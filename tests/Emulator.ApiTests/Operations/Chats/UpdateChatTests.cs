using System.Collections.Frozen;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Chats;

/// <summary>PUT /chats/{chatId}.</summary>
public sealed class UpdateChatTests(InMemoryEmulator emulator) : ChatTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Picture = "https://example.com/icons/rocket.png";

    private static readonly FrozenDictionary<string, CallRow> Table = CallRow.Table(
        new("neither field", 400, 1001, Team, "{}"),
        new("other fields only", 400, 1001, Team, """{"name":"Club"}"""),
        new("wrong type of display_name", 400, 1003, Team, """{"display_name":5}"""),
        new("wrong type of display_name, an object", 400, 1003, Team, """{"display_name":{}}"""),
        new("wrong type of group_chat_icon", 400, 1003, Team, """{"group_chat_icon":["https://example.com/a.png"]}"""),
        new("half a character", 400, 1003, Team, "{\"display_name\":\"\\ud83d\"}"),
        new("icon URL is not https", 400, 1005, Team, """{"group_chat_icon":"http://example.com/a.png"}"""),
        new("icon URL is not absolute", 400, 1005, Team, """{"group_chat_icon":"/a.png"}"""),
        new("icon URL is empty", 400, 1005, Team, """{"group_chat_icon":""}"""),
        new("icon URL has no host", 400, 1005, Team, """{"group_chat_icon":"https://"}"""),
        new("icon URL with blanks around", 400, 1005, Team, """{"group_chat_icon":" https://example.com/a.png "}"""),
        new("a good name does not save a bad icon URL", 400, 1005, Team,
            """{"display_name":"Club","group_chat_icon":"ftp://example.com/a.png"}"""),
        new("a direct chat has no name", 409, 1006, Direct, """{"display_name":"Maya"}"""),
        new("a direct chat has no icon, and none is fetched", 409, 1006, Direct, """{"group_chat_icon":"https://example.com/gone.png"}"""),
        new("icon cannot be fetched", 400, 5007, Team, """{"group_chat_icon":"https://example.com/gone.png"}"""),
        new("icon on a host that does not exist", 400, 5007, Team, """{"group_chat_icon":"https://icons.invalid/a.png"}"""),
        new("a good name does not save an icon that is gone", 400, 5007, Team,
            """{"display_name":"Club","group_chat_icon":"https://example.com/gone.png"}"""),
        new("icon is no image", 400, 5006, Team, """{"group_chat_icon":"https://example.com/page.png"}"""),
        new("icon is a video by its extension", 400, 5006, Team, """{"group_chat_icon":"https://example.com/a.mp4"}"""),
        new("icon of an unknown kind", 400, 5006, Team, """{"group_chat_icon":"https://example.com/a.exe"}"""),
        new("icon is not what its extension says", 400, 5006, Team, """{"group_chat_icon":"https://example.com/really-a-jpeg.png"}"""),
        new("icon is an uploaded file that is no image", 400, 5006, Team,
            """{"group_chat_icon":"https://cdn.linqapp.com/attachments/partners/partner_bakery/00000000-0000-4000-8000-0000000001b2/menu.pdf"}"""),
        new("icon is an uploaded file that does not exist", 400, 5007, Team,
            """{"group_chat_icon":"https://cdn.linqapp.com/attachments/partners/partner_bakery/00000000-0000-4000-8000-0000000000ff/cake.png"}"""));

    public static TheoryData<string> Rows => [.. Table.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Refuses_without_changing_anything(string row)
    {
        var (_, status, code, chat, body) = Table[row];

        await Refuses(status, code, () => Put($"/chats/{chat}", body));

        Assert.Equal(1, await Advance("1h")); // the end of a share is all that was to come
    }

    [Fact]
    public async Task Accepts_first_and_renames_later()
    {
        var before = await Chat(Team);

        Golden.Check("UpdateChat.accepted", (await Put($"/chats/{Team}", """{"display_name":"Launch team 🚀"}""")).Expect(202));

        await Advance("199ms");
        Assert.Equal(before.ToString(), (await Chat(Team)).ToString());
        Assert.Empty(await Events());
        Assert.Equal(1, await Advance("1ms"));
        var after = await Chat(Team);
        Assert.Equal("Launch team 🚀", after.GetProperty("display_name").GetString());
        Assert.Equal("2026-11-23T18:00:00.200Z", after.GetProperty("updated_at").GetString());
        Assert.Equal(["chat.group_name_updated"], await Events());
        Assert.Equal(Team, (await LastEvent("chat.group_name_updated")).GetProperty("chat_id").GetString());
    }

    [Fact]
    public async Task Moves_the_chat_to_the_top_of_the_list_once_it_is_renamed()
    {
        Assert.Equal(Direct, await First());
        (await Put($"/chats/{Trio}", """{"display_name":"Us"}""")).Expect(202);
        Assert.Equal(Direct, await First());

        await Advance("1s");

        Assert.Equal(Trio, await First());
    }

    [Fact]
    public async Task Rehosts_the_icon_before_it_accepts()
    {
        (await Put($"/chats/{Team}", $$"""{"group_chat_icon":"{{Picture}}"}""")).Expect(202);
        Assert.Equal("rocket.png", (await Files())[^1].GetProperty("file_name").GetString());
        Assert.Equal(JsonValueKind.Null, (await Chat(Team)).GetProperty("group_chat_icon").ValueKind);

        await Advance("1s");

        var icon = (await Chat(Team)).GetProperty("group_chat_icon").GetString();
        Assert.Matches($@"^http://localhost/attachments/partners/partner_bakery/[0-9a-f-]{{36}}/rocket\.png\?world={World}$", icon);
        Assert.Equal(["chat.group_icon_updated"], await Events());
    }

    [Theory]
    [InlineData("http://localhost/attachments/partners/partner_bakery/" + UploadedPicture + "/cake.png")]
    [InlineData("https://cdn.linqapp.com/attachments/partners/partner_bakery/" + UploadedPicture + "/cake.png")]
    [InlineData("https://cdn.linqapp.com/icons/cake.png")]
    [InlineData("https://example.com/photo")]
    [InlineData("HTTPS://example.com/a.gif")]
    public async Task Takes_any_image_also_one_that_was_uploaded(string url)
    {
        (await Put($"/chats/{Team}", $$"""{"group_chat_icon":"{{url}}"}""")).Expect(202);
        await Advance("1s");

        Assert.NotEqual(JsonValueKind.Null, (await Chat(Team)).GetProperty("group_chat_icon").ValueKind);
        Assert.Equal(3, (await Files()).Length); // a copy of its own
    }

    [Fact]
    public async Task Tells_of_name_and_icon_apart()
    {
        (await Put($"/chats/{Team}", $$"""{"display_name":"Club","group_chat_icon":"{{Picture}}"}""")).Expect(202);

        Assert.Equal(2, await Advance("1s"));

        Assert.Equal(["chat.group_name_updated", "chat.group_icon_updated"], await Events());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    public async Task Clears_the_name_and_allows_reuse_again(string nothing)
    {
        await Rename(SecondTeam, "\"Club\"");
        Assert.NotEqual(SecondTeam, await Recreate());
        await Rename(SecondTeam, nothing);

        Assert.Equal($"{Maya}, {Ana}, {Leo}", (await Chat(SecondTeam)).GetProperty("display_name").GetString());
        Assert.Equal(SecondTeam, await Recreate());
    }

    [Fact]
    public async Task Takes_the_icon_away_with_null()
    {
        (await Put($"/chats/{Team}", $$"""{"group_chat_icon":"{{Picture}}"}""")).Expect(202);
        await Advance("1s");
        (await Put($"/chats/{Team}", """{"group_chat_icon":null}""")).Expect(202);
        await Advance("1s");

        Assert.Equal(JsonValueKind.Null, (await Chat(Team)).GetProperty("group_chat_icon").ValueKind);
        Assert.Equal(["chat.group_icon_updated", "chat.group_icon_updated"], await Events());
    }

    [Theory]
    [InlineData(SmsGroup)]
    [InlineData(RcsGroup)]
    public async Task Renames_groups_over_every_service(string chat)
    {
        await Rename(chat, "\"Club\"");

        Assert.Equal("Club", (await Chat(chat)).GetProperty("display_name").GetString());
    }

    [Fact]
    public async Task Keeps_a_long_and_odd_name_as_it_is()
    {
        var name = string.Concat(Enumerable.Repeat("‏שלום 👩‍👩‍👧 \\\"\u0000\t", 200));
        await Rename(Team, Host.Bodies.Quoted(name));

        Assert.Equal(name, (await Chat(Team)).GetProperty("display_name").GetString());
    }

    private async Task Rename(string chat, string name)
    {
        (await Put($"/chats/{chat}", $$"""{"display_name":{{name}}}""")).Expect(202);
        await Advance("1s");
    }

    private async Task<string> Recreate() =>
        Id((await Create(Host.Bodies.From(Host.People.SecondLine, Host.Bodies.Hello, Leo, Ana, Maya))).Expect(201).Json, "chat");

    private async Task<string> First() => Id((await Get("/chats?limit=1")).Json.GetProperty("chats")[0]);

    private async Task<JsonElement[]> Files() =>
        [.. JsonElement.Parse(await State()).GetProperty("attachments").EnumerateArray()
            .OrderBy(file => file.GetProperty("size_bytes").GetInt64() != 4711)];
}
