using System.Net;

namespace Chats.Emulator.Testing.Tests;

// What a world starts from, and back to it.
public abstract partial class EmulatorContract
{
    [Fact]
    public async Task A_reset_brings_everything_back_to_the_start()
    {
        using var client = CreateClient();
        var before = await Control.StateTextAsync();
        var chat = await client.CreateChatAsync("+14155550999");
        await Control.Faults.PutAsync("busy", "{ on: '*', then: { status: 503 } }");
        Assert.NotEqual(before, await Control.StateTextAsync(chat));

        await Control.ResetAsync();
        Assert.Equal(before, await Control.StateTextAsync());
        Assert.Empty(await Control.Faults.ListAsync());
        Assert.Empty(await Control.Journal.ListAsync());
    }

    [Fact]
    public async Task The_journal_forgets_when_told()
    {
        using var client = CreateClient();
        await client.ListChatsAsync();
        Assert.NotEmpty(await Control.Journal.ListAsync());
        await Control.Journal.ClearAsync();
        Assert.Empty(await Control.Journal.ListAsync());
    }

    [Fact]
    public async Task A_scenario_with_problems_is_refused_with_their_lines_and_changes_nothing()
    {
        var before = await Control.StateTextAsync();
        var refused = await Assert.ThrowsAsync<EmulatorControlException>(() => Control.Scenario.PutAsync(Samples.BrokenScenario));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([2, 4], refused.Problems.Select(problem => problem.Line));
        Assert.All(refused.Problems, problem => Assert.Contains(problem.ToString(), refused.Message, StringComparison.Ordinal));
        Assert.Equal(before, await Control.StateTextAsync());
    }

    [Fact]
    public async Task A_scenario_replaces_the_world()
    {
        await Control.Scenario.PutAsync(Samples.QuietScenario);
        Assert.Equal(Samples.QuietScenario, await Control.Scenario.GetAsync());
        Assert.Equal("manual", (await Control.Clock.GetAsync()).Mode);
        using var client = CreateClient();
        Assert.Empty(await client.ListChatsAsync());
    }
}
