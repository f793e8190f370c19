namespace Chats.Emulator.Testing.Tests;

// Everything that happened, in one list.
public abstract partial class EmulatorContract
{
    [Fact]
    public async Task What_happened_comes_in_one_order_and_can_be_waited_for()
    {
        await using var world = await NewWorldAsync(scenarioYaml: Samples.QuietScenario);
        using var client = world.CreateClient();
        var facts = world.Control.Facts;
        var before = await facts.ListAsync(limit: 0);
        var wait = facts.ListAsync(before.Latest, TimeSpan.FromSeconds(30));

        await world.Control.Contact(Samples.Maya).WriteAsync("Is my order ready?", to: world.Lines[0]);

        Assert.Empty(before.Facts);
        Assert.Contains("Is my order ready?", (await wait).Facts.SelectMany(fact => fact.Texts ?? []));
        await client.ListChatsAsync();
        var after = await facts.ListAsync(before.Latest);
        Assert.Equal(["event", "message", "event", "request"], after.Facts.Select(fact => fact.Kind));
        Assert.Equal(after.Latest, after.Next);
        Assert.Equal((0, 0), (after.Quiet.Requests, after.Quiet.Deliveries));
        Assert.Empty((await facts.ListAsync(after.Next)).Facts);
    }
}
