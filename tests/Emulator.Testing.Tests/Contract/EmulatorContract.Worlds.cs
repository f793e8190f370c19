using System.Net;
using Chats.Emulator.Control.Worlds;

namespace Chats.Emulator.Testing.Tests;

// Worlds keep apart.
public abstract partial class EmulatorContract
{
    [Fact]
    public async Task Worlds_see_nothing_of_each_other()
    {
        await using var one = await NewWorldAsync("one");
        await using var two = await NewWorldAsync();
        await one.Control.Clock.StopAsync();
        await one.Control.Faults.PutAsync("busy", "{ on: listChats, then: { status: 503 } }");
        using var inOne = one.CreateClient();
        using var inTwo = two.CreateClient();
        var chat = await inOne.CreateChatAsync("+14155550999");

        Assert.DoesNotContain(chat, await inTwo.ListChatsAsync());
        Assert.Empty(await two.Control.Faults.ListAsync());
        Assert.Equal("real", (await two.Control.Clock.GetAsync()).Mode);
        Assert.Equal("one", one.Control.World);
        Assert.Contains(Samples.Line, one.Lines);
    }

    [Fact]
    public async Task A_world_can_start_from_a_scenario_or_from_another_world()
    {
        await using var quiet = await NewWorldAsync(scenarioYaml: Samples.QuietScenario);
        Assert.Equal(["+12025550177"], quiet.Lines);
        using var client = quiet.CreateClient();
        var chat = await client.CreateChatAsync(from: "+12025550177");

        var copy = await Control.Worlds.CreateAsync(from: quiet.Name);
        using var inCopy = CreateClient(copy.Token);
        Assert.Equal([chat], await inCopy.ListChatsAsync());
    }

    [Fact]
    public async Task A_disposed_world_is_gone_and_deleting_it_twice_is_fine()
    {
        var world = await NewWorldAsync("short");
        Assert.Contains("short", (await Control.Worlds.ListAsync()).Select(info => info.Name));
        await Control.Worlds.DeleteAsync("short");
        await world.DisposeAsync();

        Assert.DoesNotContain("short", (await Control.Worlds.ListAsync()).Select(info => info.Name));
        var gone = await Assert.ThrowsAsync<EmulatorControlException>(() => world.Control.StateAsync());
        Assert.Equal(HttpStatusCode.NotFound, gone.Status);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused_with_a_remedy()
    {
        await using var world = await NewWorldAsync("taken");
        var refused = await Assert.ThrowsAsync<EmulatorControlException>(() => NewWorldAsync("taken"));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("choose another name", refused.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hundred_worlds_at_once_keep_apart()
    {
        var seen = await Task.WhenAll(Enumerable.Range(0, 200).Select(async number =>
        {
            await using var world = await NewWorldAsync(scenarioYaml: Samples.QuietScenario);
            using var client = world.CreateClient();
            var recipient = $"+1415555{number:0000}";
            await client.CreateChatAsync(recipient, world.Lines[0]);
            var chat = Assert.Single((await world.Control.StateAsync()).GetProperty("chats").EnumerateArray());
            Assert.Contains(recipient, chat.ToString(), StringComparison.Ordinal);
            Assert.Equal(3, (await world.Control.Clock.AdvanceAsync("5s")).Ran); // queued, sent, delivered
            return world.Name;
        }));
        Assert.Equal(200, seen.Distinct().Count());
    }
}
