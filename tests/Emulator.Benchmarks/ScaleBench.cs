using System.Diagnostics;
using System.Globalization;

namespace Chats.Emulator.Benchmarks;

/// <summary>How soon the program is ready and what it holds: empty, and with worlds of up to a million chats.</summary>
internal static class ScaleBench
{
    private const int Rounds = 5;

    /// <param name="native">The program as one native file; empty: left out.</param>
    public static async Task<int> Run(string native)
    {
        Console.WriteLine("| world | program | ready after | memory | first page | page at nine tenths |");
        Console.WriteLine("|---|---|--:|--:|--:|--:|");
        foreach (var (name, scenario) in Worlds())
        {
            await Measure(name, scenario, "emulator", "dotnet", Path.Combine(AppContext.BaseDirectory, "Chats.Emulator.dll"));
            if (native.Length > 0) await Measure(name, scenario, "native", native);
        }

        return 0;
    }

    private static IEnumerable<(string Name, string? Scenario)> Worlds()
    {
        yield return ("the built-in one", null);
        yield return ("10,000 chats of 100 messages", Scenario(10_000, 100));
        yield return ("100,000 chats", Scenario(100_000, 1));
        yield return ("1,000,000 chats", Scenario(1_000_000, 1));
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

    private static async Task Measure(string world, string? scenario, string name, string program, params string[] arguments)
    {
        var file = Path.GetTempFileName() + ".yaml";
        if (scenario is not null) await File.WriteAllTextAsync(file, scenario);
        string[] all = [.. arguments, "--port", "0", .. scenario is null ? (string[])[] : ["--scenario", file]];
        var ready = new List<TimeSpan>();
        for (var round = 0; round < (scenario is null ? Rounds : 1); round++)
        {
            var started = Stopwatch.GetTimestamp();
            using var server = await Server.Start(program, all);
            ready.Add(Stopwatch.GetElapsedTime(started));
            if (round < (scenario is null ? Rounds : 1) - 1) continue;
            using var client = new Client(server.Address);
            var (first, deep) = (Page(client, 0), Page(client, Count(world) * 9 / 10));
            var after = ready.Order().ElementAt(ready.Count / 2);
            Console.WriteLine(
                $"| {world} | {name} | {after.TotalMilliseconds:N0} ms | {server.WorkingSet / 1e6:N0} MB | {first.TotalMicroseconds:N0} µs "
                    + $"| {deep.TotalMicroseconds:N0} µs |");
        }

        File.Delete(file);
    }

    private static int Count(string world) =>
        int.TryParse(world.Split(' ')[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count) ? count : 0;

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
}
