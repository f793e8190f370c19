using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control.Contacts;

/// <summary>POST /_emulator/contacts/{handle}/group.</summary>
public sealed class ContactGroupTests(InMemoryEmulator emulator) : ContactTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Gives_a_group_a_name_and_takes_it_away()
    {
        await Advance("1m");
        Assert.Equal(["chat.group_name_updated"], await EventsOf(() => Names("Party 🎉")));

        var chat = (await StateOf(People.GroupChat)).GetProperty("chat");
        Assert.Equal(
            ("Party 🎉", "2026-11-23T18:01:00.000Z"),
            (chat.GetProperty("display_name").GetString(), chat.GetProperty("updated_at").GetString()));
        Assert.NotEqual(People.GroupChat, Id((await Create(Bodies.Text("A new chat", People.Maya, People.Ana))).Expect(201).Json, "chat"));

        Assert.Equal(["chat.group_name_updated"], await EventsOf(() => Names("")));
        Assert.Equal(
            $"{People.Maya}, {People.Ana}", (await StateOf(People.GroupChat)).GetProperty("chat").GetProperty("display_name").GetString());
    }

    [Fact]
    public async Task Hosts_the_icon_itself()
    {
        Assert.Equal(
            ["chat.group_icon_updated"],
            await EventsOf(
                () => Does(People.Maya, "group", $$"""{"chat_id":"{{People.GroupChat}}","icon":"https://example.com/icons/cake.png"}""")));

        var icon = (await Get($"/chats/{People.GroupChat}")).Json.GetProperty("group_chat_icon").GetString()!;
        Assert.Contains("/attachments/partners/partner_bakery/", icon, StringComparison.Ordinal);
        Assert.EndsWith($"/cake.png?world={World}", icon, StringComparison.Ordinal);
        Assert.Equal(
            ["chat.group_icon_updated"],
            await EventsOf(() => Does(People.Maya, "group", $$"""{"chat_id":"{{People.GroupChat}}","icon":""}""")));
        Assert.Equal(JsonValueKind.Null, (await Get($"/chats/{People.GroupChat}")).Json.GetProperty("group_chat_icon").ValueKind);
    }

    [Fact]
    public async Task Tells_of_each_change_and_of_nothing_that_stays()
    {
        var both = $$"""{"chat_id":"{{People.GroupChat}}","display_name":"Party","icon":"https://example.com/icons/cake.png"}""";
        Assert.Equal(["chat.group_name_updated", "chat.group_icon_updated"], await EventsOf(() => Does(People.Maya, "group", both)));
        await Nothing(() => Names("Party"));
        await Nothing(() => Does(People.Ana, "group", $$"""{"chat_id":"{{People.NamedChat}}","display_name":"Launch team"}"""));
    }

    [Theory]
    [InlineData(409, "neither name nor icon", """{"chat_id":"00000000-0000-4000-8000-000000000001","display_name":"x"}""")]
    [InlineData(409, "over SMS", """{"chat_id":"00000000-0000-4000-8000-000000000007","display_name":"x"}""")]
    [InlineData(400, "No image", """{"chat_id":"00000000-0000-4000-8000-000000000002","display_name":"x","icon":"https://example.com/gone.png"}""")]
    [InlineData(400, "No image", """{"chat_id":"00000000-0000-4000-8000-000000000002","icon":"https://example.com/menu.pdf"}""")]
    [InlineData(404, "no chat", """{"chat_id":"00000000-0000-4000-8000-0000000000ff","display_name":"x"}""")]
    [InlineData(400, "'chat_id' is required", """{"display_name":"x"}""")]
    [InlineData(400, "'display_name', 'icon' or both", """{"chat_id":"00000000-0000-4000-8000-000000000002"}""")]
    [InlineData(400, "'icon' must be", """{"chat_id":"00000000-0000-4000-8000-000000000002","icon":"http://example.com/a.png"}""")]
    public async Task Refuses_what_cannot_be(int status, string reason, string body) =>
        await Impossible(status, reason, () => Does(People.Maya, "group", body));

    private Task<Reply> Names(string name) =>
        Does(People.Maya, "group", $$"""{"chat_id":"{{People.GroupChat}}","display_name":{{Bodies.Quoted(name)}}}""");
}
