using System.Diagnostics;
using System.Globalization;

namespace Chats.Emulator.Benchmarks;

/// <summary>How soon the program is ready and what it holds: empty, and with worlds of up to a million chats.</summary>
internal static class ScaleBench
{
    private const int Rounds = 5;

    private static readonly World[] Worlds =
    [
        new("the built-in one", 0, 0),
        new("10,000 chats of 100 messages", 10_000, 100),
        new("100,000 chats", 100_000, 1),
        new("1,000,000 chats", 1_000_000, 1),
    ];

    /// <param name="native">The program as one native file; empty: left out.</param>
    public static async Task<int> Run(string native)
    {
        Console.WriteLine("| world | program | ready after | memory | first page | page at nine tenths |");
        Console.WriteLine("|---|---|--:|--:|--:|--:|");
        foreach (var world in Worlds)
        {
            await Measure(world, "emulator", "dotnet", Path.Combine(AppContext.BaseDirectory, "Chats.Emulator.dll"));
            if (native.Length > 0) await Measure(world, "native", native);
        }

        return 0;
    }

    private static string Scenario(int chats, int messages) => string.Create(CultureInfo.InvariantCulture, $$"""
        version: 1
        name: scale
        seed: 7
        lines:
          - number: "+12025550100"
          - number: "+12025550101"
        generate:
          chats: {{chats}}
          messages: { min: {{messages}}, max: {{messages}} }
        rate_limits: off
        """);

    private static async Task Measure(World world, string name, string program, params string[] arguments)
    {
        var file = Path.GetTempFileName() + ".yaml";
        await File.WriteAllTextAsync(file, Scenario(world.Chats, world.Messages));
        string[] scenario = world.IsBuiltIn ? [] : ["--scenario", file];
        var ready = new List<double>();
        var row = "";
        for (var round = 0; round < (world.IsBuiltIn ? Rounds : 1); round++)
        {
            var started = Stopwatch.GetTimestamp();
            using var server = await Server.Start(program, [.. arguments, "--port", "0", .. scenario]);
            ready.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            using var client = new Client(server.Address);
            var (first, deep) = (Page(client, 0).TotalMicroseconds, Page(client, world.Chats * 9 / 10).TotalMicroseconds);
            row = $"{server.WorkingSet / 1e6:N0} MB | {first:N0} µs | {deep:N0} µs";
        }

        Console.WriteLine($"| {world.Name} | {name} | {Median.Of(ready):N0} ms | {row} |");
        File.Delete(file);
    }

    /// <summary>The quickest of many, because the first ones compile.</summary>
    private static TimeSpan Page(Client client, int cursor)
    {
        var request = System.Text.Encoding.ASCII.GetBytes(
            $"GET /v3/chats?limit=20&cursor={cursor} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer bench\r\n\r\n");
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 1000; i++)
        {
            var started = Stopwatch.GetTimestamp();
            client.Call(request);
            var elapsed = Stopwatch.GetElapsedTime(started);
            if (elapsed < best) best = elapsed;
        }

        return best;
    }

    /// <param name="Name">How the table names it.</param>
    /// <param name="Chats">How many chats it has; 0: the built-in world.</param>
    /// <param name="Messages">How many messages each of them has.</param>
    private sealed record World(string Name, int Chats, int Messages)
    {
        public bool IsBuiltIn => Chats == 0;
    }
}
