using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>Messages of an ephemeral line, and their end with the first sweep after 24 hours.</summary>
public sealed class EphemeralMessageTests(InMemoryEmulator emulator) : MessageTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Scenario =>
        TestWorlds.Bakery(World)
            .Replace($"- number: \"{People.Line}\"", $"- {{ number: \"{People.Line}\", ephemeral: true }}", StringComparison.Ordinal);

    // rules messages.ephemeral, messages.ephemeral-sweep
    [Fact]
    public async Task Are_there_for_a_day_and_then_gone_without_an_event_of_the_vendors()
    {
        var body = Bodies.Keyed("order-1", "Hello");
        var id = await Sent(body);
        var reply = await Reply("And this", id);
        await Advance("5s");
        var events = await VendorEvents();

        await Advance("86392s");
        Assert.Equal([id, reply], IdsOf((await Get($"/messages/{reply}/thread")).Expect(200).Json));
        await Advance("1s");

        await Refuses(404, 2002, () => Get($"/messages/{id}"));
        Assert.Equal([reply], IdsOf((await Get($"/messages/{reply}/thread")).Expect(200).Json));
        Assert.DoesNotContain(id, IdsOf((await Get($"/chats/{People.DirectChat}/messages")).Expect(200).Json));
        await Refuses(404, 2002, () => Create(body));
        Assert.Equal(events, await VendorEvents());
        var kept = (await StateOf(People.DirectChat)).GetProperty("messages").EnumerateArray().Single(message => Id(message) == id);
        Assert.True(kept.GetProperty("is_deleted").GetBoolean());
    }
}
