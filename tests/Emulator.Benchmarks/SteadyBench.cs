using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace Chats.Emulator.Benchmarks;

/// <summary>
/// How long calls take while they come at a constant rate, alone and while another world is being seeded all the time. A call counts from
/// the moment it was due, also when it had to wait for a connection.
/// </summary>
internal static class SteadyBench
{
    private const int PerSecond = 2000;
    private const int Connections = 32;

    private static readonly TimeSpan Span = TimeSpan.FromMinutes(1);

    /// <param name="native">The program as one native file; empty: the other one.</param>
    public static async Task<int> Run(string native)
    {
        string[] arguments = ["--port", "0", "--scenario", Scenarios.Big];
        var name = native.Length > 0 ? "native" : "emulator";
        using var server = native.Length > 0
            ? await Server.Start(native, arguments)
            : await Server.Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "Chats.Emulator.dll"), .. arguments]);
        using var client = new Client(server.Address);
        var calls = new Calls(client.Ask).All.Where(call => call.Name != "create").ToList();
        var names = string.Join("; ", calls.Select(call => call.Name));
        Console.WriteLine($"{PerSecond:N0} calls a second for a minute, a fifth each of: {names}");
        Console.WriteLine("| server, and what it does beside | median | 99 of 100 | 999 of 1000 | longest |");
        Console.WriteLine("|---|--:|--:|--:|--:|");
        Report("bare, nothing", await MeasureBare(server, calls));
        Report($"{name}, nothing", await Measure(server, calls));
        using var over = new CancellationTokenSource();
        var seeding = SeedAsync(server, over.Token);
        Report($"{name}, worlds of 100,000 chats are made, one after the other", await Measure(server, calls));
        await over.CancelAsync();
        Console.WriteLine($"{await seeding} worlds were seeded meanwhile.");
        return 0;
    }

    /// <summary>The same calls to a server that does nothing for them: what the machine, the load and the web server take.</summary>
    private static async Task<List<double>> MeasureBare(Server server, List<Call> calls)
    {
        var folder = Directory.CreateTempSubdirectory();
        using var bare = await BareServer.Start(server, calls, folder.FullName);
        var same = calls.Select((call, number) => (call, Request: BareServer.Request(number, call)));
        var took = await Measure(bare, [.. same.Select(pair => pair.call with { Next = () => pair.Request })]);
        folder.Delete(recursive: true);
        return took;
    }

    private static async Task<List<double>> Measure(Server server, List<Call> calls)
    {
        using var client = new Client(server.Address);
        for (var i = 0; i < 5000; i++) client.Call(calls[i % calls.Count].Next()); // warm-up
        var due = Channel.CreateUnbounded<long>();
        var took = await Task.WhenAll(
            Enumerable.Range(0, Connections).Select(_ => Task.Run(() => Answer(server, calls, due.Reader)))
                .Prepend(Task.Run(() => PaceAsync(due.Writer))));
        var all = took.SelectMany(each => each).ToList();
        all.Sort();
        return all;
    }

    /// <summary>Says when a call is due.</summary>
    private static async Task<List<double>> PaceAsync(ChannelWriter<long> due)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        var started = Stopwatch.GetTimestamp();
        for (var sent = 0L; Stopwatch.GetElapsedTime(started) is var elapsed && elapsed < Span; await timer.WaitForNextTickAsync())
        {
            for (; sent < elapsed.TotalSeconds * PerSecond; sent++) due.TryWrite(Stopwatch.GetTimestamp());
        }

        due.Complete();
        return [];
    }

    private static async Task<List<double>> Answer(Server server, List<Call> calls, ChannelReader<long> due)
    {
        using var client = new Client(server.Address);
        var took = new List<double>();
        await foreach (var moment in due.ReadAllAsync())
        {
            await client.CallAsync(calls[took.Count % calls.Count].Next());
            took.Add(Stopwatch.GetElapsedTime(moment).TotalMilliseconds);
        }

        return took;
    }

    private static async Task<int> SeedAsync(Server server, CancellationToken over)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        var worlds = new Uri("/_emulator/worlds", UriKind.Relative);
        var scenario = await File.ReadAllTextAsync(Scenarios.Big, over);
        var seeded = 0;
        for (; !over.IsCancellationRequested; seeded++)
        {
            var body = new JsonObject { ["name"] = $"beside-{seeded}", ["scenario"] = scenario }.ToJsonString();
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var made = await http.PostAsync(worlds, content, CancellationToken.None);
            made.EnsureSuccessStatusCode();
            using var ended = await http.DeleteAsync($"{worlds}/beside-{seeded}", CancellationToken.None);
            ended.EnsureSuccessStatusCode();
        }

        return seeded;
    }

    private static void Report(string beside, List<double> took)
    {
        string At(double share) => $"{took[(int)((took.Count - 1) * share)]:N1} ms";
        Console.WriteLine($"| {beside} | {At(0.5)} | {At(0.99)} | {At(0.999)} | {At(1)} |");
    }
}
