using System.Diagnostics;
using Microsoft.AspNetCore.Builder;

namespace Chats.Emulator.Benchmarks;

/// <summary>
/// What one call costs in memory and processor time: the emulator and its only client in one process, one call after another. The client
/// allocates nothing but new requests, and those are not counted.
/// </summary>
internal static class CallBench
{
    private const int Rounds = 20_000;

    public static async Task<int> Run()
    {
        await using var emulator = EmulatorHost.Build(new EmulatorOptions { Port = 0, ScenarioFile = Scenarios.Big });
        await emulator.StartAsync();
        using var client = new Client(new Uri(emulator.Urls.First()));
        Console.WriteLine("| call | bytes allocated | µs of processor time, client included |");
        Console.WriteLine("|---|--:|--:|");
        foreach (var call in new Calls(client.Ask).All)
        {
            var (bytes, processor) = Measure(client, call);
            Console.WriteLine($"| {call.Name} | {bytes:N0} | {processor.TotalMicroseconds:N1} |");
        }

        return 0;
    }

    private static (long Bytes, TimeSpan Processor) Measure(Client client, Call call)
    {
        for (var i = 0; i < Rounds; i++) client.Call(call.Next()); // warm-up
        var own = BytesOf(call);
        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime;
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < Rounds; i++) client.Call(call.Next());
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        process.Refresh();
        return ((bytes / Rounds) - own, (process.TotalProcessorTime - processor) / Rounds);
    }

    /// <summary>What making a request allocates.</summary>
    private static long BytesOf(Call call)
    {
        var start = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++) call.Next();
        return (GC.GetAllocatedBytesForCurrentThread() - start) / Rounds;
    }
}
