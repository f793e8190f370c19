using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control.Contacts;

/// <summary>POST and DELETE /_emulator/contacts/{handle}/typing.</summary>
public sealed class ContactTypingTests(InMemoryEmulator emulator) : ContactTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Direct = $$"""{"chat_id":"{{People.DirectChat}}"}""";

    [Fact]
    public async Task Tells_when_typing_begins_and_when_it_ends()
    {
        Assert.Equal(["chat.typing_indicator.started"], await EventsOf(() => Does(People.Maya, "typing", Direct)));
        Assert.Equal("2026-11-23T18:00:00.000Z", (await StateOf(People.DirectChat)).GetProperty("contact_typing_since").GetString());
        Assert.Equal(["chat.typing_indicator.stopped"], await EventsOf(() => Stops(People.Maya, "typing", Direct)));
        Assert.False((await StateOf(People.DirectChat)).TryGetProperty("contact_typing_since", out _));
    }

    [Fact]
    public async Task Tells_nothing_twice()
    {
        await Nothing(() => Stops(People.Maya, "typing", Direct));
        (await Does(People.Maya, "typing", Direct)).Expect(204);
        await Nothing(() => Does(People.Maya, "typing", Direct));
    }

    [Fact]
    public async Task Moves_no_chat()
    {
        var before = (await Get("/chats")).Text;
        (await Does(People.Maya, "typing", Direct)).Expect(204);
        Assert.Equal(before, (await Get("/chats")).Text);
    }

    [Theory]
    [InlineData(People.Maya, People.GroupChat)]
    [InlineData(People.Joe, People.SmsChat)]
    [InlineData(People.Ben, People.RcsChat)]
    public async Task Is_seen_one_to_one_over_imessage_only(string who, string chat) =>
        await Impossible(409, "one to one over iMessage only", () => Does(who, "typing", $$"""{"chat_id":"{{chat}}"}"""));

    [Theory]
    [InlineData(People.Maya, People.UnknownChat, 404, "no chat")]
    [InlineData(People.Stranger, People.DirectChat, 404, "Nobody here")]
    [InlineData(People.Ana, People.DirectChat, 409, "not in the chat")]
    public async Task Refuses_what_is_unknown(string who, string chat, int status, string reason)
    {
        await Impossible(status, reason, () => Does(who, "typing", $$"""{"chat_id":"{{chat}}"}"""));
        await Impossible(status, reason, () => Stops(who, "typing", $$"""{"chat_id":"{{chat}}"}"""));
    }

    [Fact]
    public async Task Who_lost_imessage_writes_over_what_is_left_and_neither_types_nor_shares()
    {
        (await Control(HttpMethod.Put, $"/contacts/{People.Maya}", """{"services":["SMS"]}""")).Expect(200);
        await Impossible(409, "has no iMessage; PUT", () => Does(People.Maya, "typing", Direct));
        await Impossible(
            409, "has no iMessage; PUT",
            () => Does(People.Maya, "location", $$"""{"chat_id":"{{People.DirectChat}}","longitude":0,"latitude":0}"""));

        var written = await Writes(People.Maya, People.DirectChat, "Lost my phone");

        Assert.Equal("SMS", (await MessageOf(People.DirectChat, written)).GetProperty("service").GetString());
        Assert.Equal("SMS", (await Get($"/chats/{People.DirectChat}")).Json.GetProperty("service").GetString());
        await Impossible(
            409, "has no iMessage; PUT", () => Does(People.Maya, "messages", $$"""{"chat_id":"{{People.GroupChat}}","text":"Hi"}"""));
    }

    [Fact]
    public async Task Refuses_a_body_without_a_chat()
    {
        await Impossible(400, "'chat_id' is required", () => Does(People.Maya, "typing", "{}"));
        await Impossible(400, "'chat_id' is required", () => Stops(People.Maya, "typing", "{}"));
    }
}
