using System.Diagnostics;

namespace Chats.Emulator.Browser.Tests.Console.Hosts;

/// <summary>The bot of the samples, on the official npm SDK.</summary>
internal sealed class NpmBot : IAsyncDisposable
{
    private readonly ChildProcess _program;

    private NpmBot(ChildProcess program) => _program = program;

    /// <summary>Starts it and lets it hear what people write; without Node or the SDK the test is skipped.</summary>
    public static async Task<NpmBot> StartAsync(Bakery bakery)
    {
        var folder = RepositoryPath.Of("samples/bakery-bot");
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(folder, "node_modules", "@linqapp", "sdk")) && HasNode(),
            "The bot of the samples cannot run here: install Node, then npm ci --prefix samples/bakery-bot.");

        // It has to know the secret before it listens, and nobody knows its port before.
        var subscription = await bakery.SubscribeAsync("http://127.0.0.1:9/hooks");
        var start = new ProcessStartInfo("node", ["bot.mjs"]) { WorkingDirectory = folder };
        start.Environment["PORT"] = "0";
        start.Environment["LINQ_API_V3_BASE_URL"] = new Uri(bakery.Root, "api/partner").ToString();
        start.Environment["LINQ_API_V3_API_KEY"] = "bakery";
        start.Environment["LINQ_WEBHOOK_SECRET"] = subscription.GetProperty("signing_secret").GetString();
        var (program, port) = await ChildProcess.StartAsync(start, "listens on port ");
        var id = subscription.GetProperty("id").GetString();
        await bakery.PutAsync($"/v3/webhook-subscriptions/{id}", new { target_url = $"http://127.0.0.1:{port}/hooks" });
        return new NpmBot(program);
    }

    public ValueTask DisposeAsync() => _program.DisposeAsync();

    private static bool HasNode() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "node")) || File.Exists(Path.Combine(folder, "node.exe")));
}
