namespace Chats.Emulator.Benchmarks;

/// <summary>
/// The calls on a world of 100,000 chats, against a bare Kestrel server that answers the same bytes, in turn: both sides of a round saw the
/// same machine. WireMock.Net and another build of the program, where one is named, take part.
/// </summary>
internal static class HttpBench
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);

    /// <param name="rounds">How many rounds count; one more comes first and does not.</param>
    /// <param name="native">The program as one native file; empty: left out.</param>
    /// <param name="wireMock">The program of WireMock.Net's stubs; empty: left out.</param>
    public static async Task<int> Run(int rounds, string native, string wireMock)
    {
        var folder = Directory.CreateTempSubdirectory();
        var emulators = new List<(string Name, Server Server)>
        {
            ("emulator", await Emulator("dotnet", Path.Combine(AppContext.BaseDirectory, "Chats.Emulator.dll"))),
        };
        if (native.Length > 0) emulators.Add(("native", await Emulator(native)));
        var calls = emulators.ToDictionary(pair => pair.Name, pair => Prepare(pair.Server), StringComparer.Ordinal);
        using var bare = await BareServer.Start(emulators[0].Server, calls["emulator"], folder.FullName);
        using var stub = wireMock.Length > 0 ? await Server.Start("dotnet", wireMock, "0", folder.FullName) : null;

        Console.WriteLine($"{Environment.ProcessorCount} cores, {rounds} rounds of {Round.TotalSeconds:N0} s, medians");
        Console.WriteLine("| call | server | requests a second | of bare | µs of its processor time |");
        Console.WriteLine("|---|---|--:|--:|--:|");
        for (var i = 0; i < calls["emulator"].Count; i++)
        {
            var call = calls["emulator"][i];
            var same = BareServer.Request(i, call);
            var runs = new List<(string Name, Server Server, Func<byte[]> Next)> { ("bare", bare, () => same) };
            runs.AddRange(emulators.Select(pair => (pair.Name, pair.Server, calls[pair.Name][i].Next)));
            if (call.IsStatic && stub is not null) runs.Add(("WireMock.Net", stub, () => same));
            await Compare(call.Name, runs, rounds);
        }

        foreach (var (name, server) in emulators) Console.WriteLine($"{name}: {server.WorkingSet / 1024 / 1024:N0} MiB after all of it");
        foreach (var (_, server) in emulators) server.Dispose();
        folder.Delete(recursive: true);
        return 0;
    }

    private static Task<Server> Emulator(string program, params string[] arguments) =>
        Server.Start(program, [.. arguments, "--port", "0", "--scenario", Scenarios.Big]);

    private static IReadOnlyList<Call> Prepare(Server server)
    {
        using var client = new Client(server.Address);
        return new Calls(client.Ask).All;
    }

    private static async Task Compare(string call, List<(string Name, Server Server, Func<byte[]> Next)> runs, int rounds)
    {
        var figures = runs.ToDictionary(run => run.Name, _ => new List<Load.Figures>(), StringComparer.Ordinal);
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var (name, server, next) in runs)
            {
                var figure = await Load.Run(server, next, Round);
                if (round > 0) figures[name].Add(figure);
            }
        }

        foreach (var (name, list) in figures)
        {
            var perSecond = Median.Of(list.Select(each => each.PerSecond));
            var ratio = Median.Of(list.Zip(figures["bare"], (its, bare) => its.PerSecond / bare.PerSecond));
            var processor = Median.Of(list.Select(each => each.ProcessorTime.TotalMicroseconds));
            Console.WriteLine($"| {call} | {name} | {perSecond:N0} | {ratio:F2} | {processor:N1} |");
        }
    }
}
