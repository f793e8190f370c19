using BenchmarkDotNet.Running;
using Chats.Emulator.Benchmarks;

// http: the list endpoint against a bare server, side by side. webhooks: many events to many receivers. waits: how soon a wait returns, and
// what waiting costs. micro: the engine alone. bare: what http compares with.
return args switch
{
    ["bare", var port, var file] => await BareServer.Run(port, file),
    ["http", ..] =>
        await HttpBench.Run(rounds: args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 5),
    ["webhooks"] => await WebhookBench.Run(),
    ["waits"] => await WaitBench.Run(),
    ["micro"] => BenchmarkRunner.Run<PageBenchmarks>() is null ? 1 : 0,
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("dotnet run -c Release --project tests/Emulator.Benchmarks -- http [rounds] | webhooks | waits | micro");
    return 2;
}
