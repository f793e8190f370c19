using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control.Contacts;

/// <summary>POST and DELETE /_emulator/contacts/{handle}/location.</summary>
public sealed class ContactLocationTests(InMemoryEmulator emulator) : ContactTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Tells_of_the_beginning_and_the_end_and_never_of_the_way()
    {
        var here =
            $$"""{"chat_id":"{{People.DirectChat}}","longitude":-87.6298,"latitude":41.8781,"altitude":181,"address":"233 S Wacker Dr","locality":"Chicago"}""";
        Assert.Equal(["location.sharing.started", "emulator.contact.acted"], await EventsOf(() => Does(People.Maya, "location", here)));
        Assert.Equal(
            """{"handle":"+14155550123","longitude":-87.6298,"latitude":41.8781,"altitude":181,"address":"233 S Wacker Dr","locality":"Chicago","updated_at":"2026-11-23T18:00:00.000Z","began_at":"2026-11-23T18:00:00.000Z"}""",
            Compact((await Shares(People.DirectChat))[0]));

        await Advance("1m");
        Assert.Equal(
            ["emulator.contact.acted"],
            await EventsOf(
                () => Does(People.Maya, "location", $$"""{"chat_id":"{{People.DirectChat}}","longitude":-87.63,"latitude":41.88}""")));
        Assert.Equal(
            """{"handle":"+14155550123","longitude":-87.63,"latitude":41.88,"updated_at":"2026-11-23T18:01:00.000Z","began_at":"2026-11-23T18:00:00.000Z"}""",
            Compact((await Shares(People.DirectChat))[0]));

        Assert.Equal(
            ["location.sharing.stopped", "emulator.contact.acted"],
            await EventsOf(() => Stops(People.Maya, "location", $$"""{"chat_id":"{{People.DirectChat}}"}""")));
        await Nothing(() => Stops(People.Maya, "location", $$"""{"chat_id":"{{People.DirectChat}}"}"""));
    }

    [Fact]
    public async Task Ends_by_itself()
    {
        (await Does(
            People.Maya, "location", $$"""{"chat_id":"{{People.DirectChat}}","longitude":0,"latitude":0,"ends_after":"1h"}""")).Expect(204);
        await Advance("59m");
        Assert.Equal(["location.sharing.started", "emulator.contact.acted"], await Events());

        await Advance("1m");

        Assert.Equal(["location.sharing.started", "emulator.contact.acted", "location.sharing.stopped"], await Events());
        Assert.False((await StateOf(People.DirectChat)).TryGetProperty("locations", out _));
    }

    [Fact]
    public async Task A_longer_share_outlives_the_first_end()
    {
        (await Does(
            People.Maya, "location", $$"""{"chat_id":"{{People.DirectChat}}","longitude":0,"latitude":0,"ends_after":"1h"}""")).Expect(204);
        (await Does(
            People.Maya, "location", $$"""{"chat_id":"{{People.DirectChat}}","longitude":0,"latitude":0,"ends_after":"2h"}""")).Expect(204);
        await Advance("1h");
        Assert.Single(await Shares(People.DirectChat));
        await Advance("1h");
        Assert.Single(await Events(), type => type == "location.sharing.stopped");
    }

    [Fact]
    public async Task Everybody_in_a_group_shares_for_themselves()
    {
        foreach (var who in new[] { People.Maya, People.Ana })
        {
            (await Does(who, "location", $$"""{"chat_id":"{{People.GroupChat}}","longitude":180,"latitude":-90}""")).Expect(204);
        }

        Assert.Equal(2, (await Shares(People.GroupChat)).Length);
    }

    [Theory]
    [InlineData(People.Joe, 409, "not over SMS", """{"chat_id":"00000000-0000-4000-8000-000000000003","longitude":0,"latitude":0}""")]
    [InlineData(People.Maya, 404, "no chat", """{"chat_id":"00000000-0000-4000-8000-0000000000ff","longitude":0,"latitude":0}""")]
    [InlineData(People.Maya, 400, "'chat_id' is required", """{"longitude":0,"latitude":0}""")]
    [InlineData(People.Maya, 400, "'longitude' is required", """{"chat_id":"00000000-0000-4000-8000-000000000001","latitude":0}""")]
    [InlineData(People.Maya, 400, "'latitude' is required", """{"chat_id":"00000000-0000-4000-8000-000000000001","longitude":0}""")]
    [InlineData(People.Maya, 400, "between -180 and 180", """{"chat_id":"00000000-0000-4000-8000-000000000001","longitude":180.1,"latitude":0}""")]
    [InlineData(People.Maya, 400, "between -90 and 90", """{"chat_id":"00000000-0000-4000-8000-000000000001","longitude":0,"latitude":-91}""")]
    [InlineData(People.Maya, 400, "'ends_after' is a duration", """{"chat_id":"00000000-0000-4000-8000-000000000001","longitude":0,"latitude":0,"ends_after":"soon"}""")]
    [InlineData(People.Maya, 400, "'ends_after' is a duration", """{"chat_id":"00000000-0000-4000-8000-000000000001","longitude":0,"latitude":0,"ends_after":"0s"}""")]
    public async Task Refuses_what_cannot_be(string who, int status, string reason, string body) =>
        await Impossible(status, reason, () => Does(who, "location", body));

    private async Task<JsonElement[]> Shares(string chat) => [.. (await StateOf(chat)).GetProperty("locations").EnumerateArray()];

    private static string Compact(JsonElement element) => TestJson.Of(element);
}
