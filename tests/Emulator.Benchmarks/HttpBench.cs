namespace Chats.Emulator.Benchmarks;

/// <summary>The list endpoint of a 100,000-chat world against a bare Kestrel endpoint that answers the same bytes, in turn.</summary>
internal static class HttpBench
{
    private const string FirstPage = "/v3/chats?limit=20";
    private const string DeepPage = "/v3/chats?limit=20&cursor=99000";

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);

    public static async Task<int> Run(int rounds)
    {
        var folder = AppContext.BaseDirectory;
        using var emulator =
            await Server.Start(
                Path.Combine(folder, "Chats.Emulator.dll"), "--port", "0", "--scenario", Path.Combine(folder, "scenarios", "big.yaml"));
        var seeded = emulator.WorkingSet;
        var file = await Page(emulator);
        using var bare = await Server.Start(Path.Combine(folder, "Chats.Emulator.Benchmarks.dll"), "bare", "0", file);

        var figures = new Dictionary<string, List<Load.Figures>>(StringComparer.Ordinal)
        {
            ["bare"] = [],
            ["first page"] = [],
            ["deep page"] = [],
        };
        for (var round = 0; round <= rounds; round++)
        {
            var results =
                new[] { ("bare", await Load.Run(bare, FirstPage, Round)), ("first page", await Load.Run(emulator, FirstPage, Round)),
                    ("deep page", await Load.Run(emulator, DeepPage, Round)) };
            if (round == 0) continue; // warm-up
            foreach (var (name, figure) in results) figures[name].Add(figure);
            Console.WriteLine(
                $"round {round}: {string.Join("   ", results.Select(result => $"{result.Item1} {result.Item2.PerSecond:N0}/s {result.Item2.ProcessorTime.TotalMicroseconds:N0} µs"))}");
        }

        Console.WriteLine();
        foreach (var (name, list) in figures) Console.WriteLine(
            $"{name,-10}  median {Median(list, figure => figure.PerSecond),8:N0} requests/s   {Median(list, figure => figure.ProcessorTime.TotalMicroseconds),6:N1} µs of the server's processor time each");
        Console.WriteLine($"first page / bare       {Ratio(figures["first page"], figures["bare"]):P0} of the requests per second");
        Console.WriteLine($"deep page / first page  {Ratio(figures["deep page"], figures["first page"]):P0} of the requests per second");
        Console.WriteLine(
            $"working set             {seeded / 1024 / 1024:N0} MiB seeded, {emulator.WorkingSet / 1024 / 1024:N0} MiB after the load");
        return 0;
    }

    private static async Task<string> Page(Server emulator)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", "bench");
        var body = await client.GetByteArrayAsync(new Uri(emulator.Address, FirstPage));
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, body);
        Console.WriteLine($"one page is {body.Length:N0} bytes");
        return file;
    }

    private static double Median(List<Load.Figures> list, Func<Load.Figures, double> select) =>
        list.Select(select).Order().ElementAt(list.Count / 2);

    /// <summary>The median of the rounds' own ratios: both sides of a round saw the same machine.</summary>
    private static double Ratio(List<Load.Figures> left, List<Load.Figures> right) =>
        left.Zip(right, (a, b) => a.PerSecond / b.PerSecond).Order().ElementAt(left.Count / 2);
}
