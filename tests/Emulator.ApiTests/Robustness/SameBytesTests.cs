using System.Net.Http.Json;
using Chats.Emulator.Control;
using Chats.Emulator.Testing;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>Same seed, same calls: same bytes, whatever else goes on in other worlds.</summary>
public sealed class SameBytesTests
{
    private const string Scenario = """
        version: 1
        seed: 7
        clock: { mode: manual, now: 2026-11-23T18:00:00Z }
        lines: [{ number: "+12025550100" }, { number: "+12025550101" }]
        generate: { chats: 200 }
        faults:
          - { name: some, on: "*", when: { rate: 0.05 }, then: { error: 3006 } }
          - { name: cut, on: listChats, when: { every: 17 }, then: { malformed: true } }
        """;

    [Fact]
    public async Task A_thousand_calls_answer_and_journal_the_same_beside_a_busy_world()
    {
        var quiet = await Run(beside: null);
        var busy = await Run(beside: Hammer);

        Assert.Equal(quiet.Answers, busy.Answers);
        Assert.Equal(quiet.Journal, busy.Journal);
        Assert.Equal(quiet.State, busy.State);
        Assert.True(quiet.Answers.Count > 900);
        Assert.Contains(quiet.Answers, answer => answer.StartsWith("201 ", StringComparison.Ordinal));
        Assert.Contains(quiet.Answers, answer => answer.StartsWith("500 ", StringComparison.Ordinal));
    }

    private static async Task<(IReadOnlyList<string> Answers, IReadOnlyList<object> Journal, string State)> Run(Func<EmulatorWorld, CancellationToken, Task>? beside)
    {
        await using var emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { ScenarioYaml = Scenario });
        await using var world = await emulator.NewWorldAsync("subject");
        await using var other = await emulator.NewWorldAsync("other");
        using var stop = new CancellationTokenSource();
        var hammering = beside is null ? Task.CompletedTask : Task.Run(() => beside(other, stop.Token), CancellationToken.None);

        var answers = await new CallScript(world, seed: 5).Run(1000);
        await stop.CancelAsync();
        await hammering;
        var journal = (await world.Control.Journal.ListAsync()).Select(entry => (object)(entry with { DurationMs = 0 })).ToList();
        return (answers, journal, await world.Control.StateTextAsync());
    }

    private static async Task Hammer(EmulatorWorld world, CancellationToken stop)
    {
        using var client = world.CreateClient();
        for (var n = 0; !stop.IsCancellationRequested; n++)
        {
            var message = new { parts = new[] { new { type = "text", value = "noise" } } };
            using var answer = await client.PostAsJsonAsync("/v3/chats", new { from = "+12025550100", to = new[] { $"+1415556{n % 9999:D4}" }, message }, CancellationToken.None);
            AdvanceResult _ = await world.Control.Clock.AdvanceAsync(TimeSpan.FromMinutes(1), CancellationToken.None);
        }
    }
}
