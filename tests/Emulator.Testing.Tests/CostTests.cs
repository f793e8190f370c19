using System.Diagnostics;

namespace Chats.Emulator.Testing.Tests;

/// <summary>What an emulator and a world cost; alone, so that other tests do not count in.</summary>
[Collection(nameof(CostTests))]
[CollectionDefinition(nameof(CostTests), DisableParallelization = true)]
public sealed class CostTests
{
    [Trait("Category", "Slow")]
    [Fact]
    public async Task A_hundred_emulators_at_one_address_share_nothing_and_take_less_than_three_seconds()
    {
        await (await ChatsEmulator.StartAsync()).DisposeAsync(); // what only the first one costs
        var emulators = new List<ChatsEmulator>();
        var starting = await CostOf(async () =>
        {
            for (var i = 0; i < 100; i++) emulators.Add(await ChatsEmulator.StartAsync());
        });
        // no port could serve all
        Assert.Equal("http://localhost/", Assert.Single(emulators.Select(emulator => emulator.BaseAddress.ToString()).Distinct()));
        await Task.WhenAll(emulators.Select(WriteAsync));
        Assert.All(
            await Task.WhenAll(emulators.Select(emulator => emulator.Control.Journal.ListAsync())), requests => Assert.Single(requests));
        var stopping = await CostOf(async () =>
        {
            foreach (var emulator in emulators) await emulator.DisposeAsync();
        });

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"100 emulators: {starting.TotalMilliseconds:0} ms to start, {stopping.TotalMilliseconds:0} ms to stop");
        Assert.InRange((starting + stopping).TotalSeconds, 0, 3);
    }

    [Fact]
    public async Task A_new_world_takes_less_than_a_millisecond()
    {
        await using var emulator = await ChatsEmulator.StartAsync();
        var medians = new List<double>();
        for (var batch = 0; batch < 20; batch++) medians.Add(await MedianAsync(emulator));

        // The first batches warm up, and a busy machine holds up some; what it costs is what the best one shows.
        TestContext.Current.TestOutputHelper?.WriteLine($"a new world: {medians.Min():0.000} ms");
        Assert.InRange(medians.Min(), 0, 1);
    }

    /// <summary>Processor time, which other processes of a busy machine do not lengthen as they do the time of day.</summary>
    private static async Task<TimeSpan> CostOf(Func<Task> act)
    {
        var before = Environment.CpuUsage.TotalTime;
        await act();
        return Environment.CpuUsage.TotalTime - before;
    }

    private static async Task<double> MedianAsync(ChatsEmulator emulator)
    {
        var took = new double[25];
        for (var i = 0; i < took.Length; i++)
        {
            var started = Stopwatch.GetTimestamp();
            var world = await emulator.NewWorldAsync();
            took[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            await world.DisposeAsync();
        }

        return took.Order().ElementAt(took.Length / 2);
    }

    private static async Task WriteAsync(ChatsEmulator emulator)
    {
        using var client = emulator.CreateClient();
        await client.CreateChatAsync("+14155550999");
    }
}
