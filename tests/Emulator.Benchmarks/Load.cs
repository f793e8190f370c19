using System.Diagnostics;

namespace Chats.Emulator.Benchmarks;

/// <summary>A closed loop of keep-alive connections over raw sockets: each sends the next request when it has the whole answer.</summary>
internal static class Load
{
    private const int Connections = 32;

    /// <summary>Requests answered per second, and the server's processor time per request.</summary>
    public readonly record struct Figures(double PerSecond, TimeSpan ProcessorTime);

    public static async Task<Figures> Run(Server server, Func<byte[]> next, TimeSpan duration)
    {
        var before = server.ProcessorTime;
        var watch = Stopwatch.StartNew();
        var counts =
            await Task.WhenAll(
                Enumerable.Range(0, Connections).Select(_ => Task.Run(() => Connection(server.Address, next, watch, duration))));
        var elapsed = watch.Elapsed;
        return new Figures(counts.Sum() / elapsed.TotalSeconds, (server.ProcessorTime - before) / counts.Sum());
    }

    private static async Task<int> Connection(Uri address, Func<byte[]> next, Stopwatch watch, TimeSpan duration)
    {
        using var client = new Client(address);
        var count = 0;
        for (; watch.Elapsed < duration; count++) await client.CallAsync(next());
        return count;
    }
}
