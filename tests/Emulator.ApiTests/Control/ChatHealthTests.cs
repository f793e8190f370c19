using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>PUT /_emulator/chats/{chatId}/health.</summary>
public sealed class ChatHealthTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Theory]
    [InlineData("AT_RISK", "at-risk")]
    [InlineData("CRITICAL", "critical")]
    [InlineData("OPTED_OUT", "opted-out")]
    [InlineData("HEALTHY", "healthy")]
    public async Task Shows_in_the_chat(string status, string anchor)
    {
        (await Set(People.DirectChat, status == "HEALTHY" ? "CRITICAL" : "HEALTHY")).Expect(200);
        await Advance("1m");

        var set = (await Set(People.DirectChat.ToUpperInvariant(), status)).Expect(200);

        Assert.Equal($$"""{"chat_id":"{{People.DirectChat}}","status":"{{status}}","updated_at":"2026-11-23T18:01:00.000Z"}""", set.Text);

        // rule chats.health-page
        var health = (await Get($"/chats/{People.DirectChat}")).Json.GetProperty("health_status");
        Assert.Equal(
            $$"""{"status":"{{status}}","doc_url":"https://docs.linqapp.com/channel/imessage/guides/chats/chat-health#{{anchor}}","updated_at":"2026-11-23T18:01:00.000Z"}""", health.GetRawText());
        Assert.Empty(await Events());
    }

    [Fact]
    public async Task Says_when_it_last_changed_and_moves_no_chat()
    {
        var order = (await Get("/chats")).Json.GetProperty("chats").EnumerateArray().Select(chat => Id(chat)).ToArray();
        (await Set(People.RcsChat, "AT_RISK")).Expect(200);
        await Advance("1m");

        Assert.Equal(
            "2026-11-23T18:00:00.000Z", (await Set(People.RcsChat, "AT_RISK")).Expect(200).Json.GetProperty("updated_at").GetString());
        Assert.Equal(order, (await Get("/chats")).Json.GetProperty("chats").EnumerateArray().Select(chat => Id(chat)));
    }

    [Fact]
    public async Task Only_marks_a_chat_as_opted_out()
    {
        (await Set(People.DirectChat, "OPTED_OUT")).Expect(200);

        (await Create(Bodies.Text("Hello"))).Expect(201);
    }

    [Theory]
    [InlineData(People.DirectChat, "healthy", 400)]
    [InlineData(People.DirectChat, "", 400)]
    [InlineData(People.UnknownChat, "AT_RISK", 404)]
    [InlineData("7", "AT_RISK", 404)]
    [InlineData(People.GroupChat, "OPTED_OUT", 409)]
    public async Task Refuses_what_cannot_be(string chat, string status, int refusal)
    {
        var before = await State();

        Problem(await Set(chat, status), refusal);
        Problem(await Control(HttpMethod.Put, $"/chats/{People.DirectChat}/health", "{}"), 400);

        Assert.Equal(before, await State());
    }

    private Task<Reply> Set(string chat, string status) =>
        Control(HttpMethod.Put, $"/chats/{chat}/health", $$"""{"status":"{{status}}"}""");
}
