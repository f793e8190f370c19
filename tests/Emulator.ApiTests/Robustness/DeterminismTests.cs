using System.Text.Json.Nodes;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>The same seed and the same calls give the same bytes, whatever else goes on (Must hold 5).</summary>
public sealed class DeterminismTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const int Calls = 1000;

    private const string Faults = """
        faults:
          - { name: some, on: createChat, when: { rate: 0.1 }, then: { error: 3006 } }
          - { name: late, on: createChat, when: { rate: 0.1 }, phase: after, then: { error: 3005 } }

        """;

    protected override string Scenario => TestWorlds.Bakery(World) + Faults + "payments: { natural_onboarded: true }\n";

    [Trait("Category", "Slow")]
    [Fact]
    public async Task Two_runs_of_a_script_are_the_same_byte_for_byte_also_beside_a_busy_world()
    {
        var (first, firstJournal) = await Run();
        await DisposeAsync();
        await InitializeAsync();

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var hammered = 0;
        (await Control(HttpMethod.Post, "/worlds", $$"""{"name":"{{World}}.busy"}""", world: "")).Expect(201);
        var busy = Task.Run(
            async () =>
            {
                for (var seed = 0; !stop.IsCancellationRequested; seed++)
                {
                    await new Script(Call, $"{World}.busy", $"world-{World}.busy", seed).Play(20);
                    Interlocked.Add(ref hammered, 20);
                }
            },
            Cancellation);
        var (second, secondJournal) = await Run();
        await stop.CancelAsync();
        await busy;

        Assert.Equal(first, second);
        Assert.Equal(firstJournal, secondJournal);
        Assert.True(hammered > 0);
        Assert.Contains("\n201 ", first, StringComparison.Ordinal);
        Assert.Contains("\"id\":\"pay_", first, StringComparison.Ordinal);
        Assert.Contains("\"status\":\"succeeded\",\"rail\":\"natural\"", first, StringComparison.Ordinal);
        Assert.Contains("\"status\":\"canceled\",\"rail\":\"stripe\"", first, StringComparison.Ordinal);
        Assert.Contains("\"fault\":\"late\"", firstJournal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_seed_gives_other_ids()
    {
        (await Control(HttpMethod.Put, "/scenario", TestWorlds.Bakery(World))).Expect(204);
        var first = (await Create(Bodies.Valid)).Expect(201);
        (await Control(
            HttpMethod.Put, "/scenario", TestWorlds.Bakery(World).Replace("seed: 42", "seed: 43", StringComparison.Ordinal))).Expect(204);
        var second = (await Create(Bodies.Valid)).Expect(201);

        Assert.NotEqual(first.TraceId, second.TraceId);
        Assert.NotEqual(Id(first.Json, "chat"), Id(second.Json, "chat"));
        Assert.NotEqual(Id(first.Json, "chat", "message"), Id(second.Json, "chat", "message"));
    }

    private async Task<(string Transcript, string Journal)> Run()
    {
        var transcript = await new Script(Call, World, AllLines, seed: 7).Play(Calls);
        var journal = JsonNode.Parse((await Control(HttpMethod.Get, "/journal")).Expect(200).Text)!;
        foreach (var entry in journal["requests"]!.AsArray()) entry!.AsObject().Remove("duration_ms");
        return (transcript + await State(), journal.ToJsonString(new JsonSerializerOptions()));
    }
}
