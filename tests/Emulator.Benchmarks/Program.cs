using BenchmarkDotNet.Running;
using Chats.Emulator.Benchmarks;

// http: calls against a bare server, side by side, and against what is named of a native program and of WireMock.Net. calls: bytes and
// processor time of one call. scale: start and memory of worlds up to a million chats. steady: how long calls take at a constant rate.
// webhooks: many events to many receivers. waits: how soon a wait returns, and what waiting costs. micro: the engine alone. bare: what http
// compares with.
return args switch
{
    ["bare", var port, var folder] => await BareServer.Run(port, folder),
    ["http", ..] => await HttpBench.Run(
        rounds: args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 5,
        native: args.ElementAtOrDefault(2) ?? "",
        wireMock: args.ElementAtOrDefault(3) ?? ""),
    ["calls"] => await CallBench.Run(),
    ["scale", ..] => await ScaleBench.Run(args.ElementAtOrDefault(1) ?? ""),
    ["steady", ..] => await SteadyBench.Run(args.ElementAtOrDefault(1) ?? ""),
    ["webhooks"] => await WebhookBench.Run(),
    ["waits"] => await WaitBench.Run(),
    ["micro"] => BenchmarkRunner.Run<PageBenchmarks>() is null ? 1 : 0,
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        "dotnet run -c Release --project tests/Emulator.Benchmarks -- http [rounds [native program [WireMock program]]] | calls "
            + "| scale [native program] | steady [native program] | webhooks | waits | micro");
    return 2;
}
