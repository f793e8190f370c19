using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Chats.Emulator.Benchmarks;

/// <summary>
/// 10,000 events to 20 subscriptions, one of whose receivers is down, over loopback: what arrives, how often, and what it costs.
/// </summary>
internal static class WebhookBench
{
    private const int Events = 10_000;
    private const int Subscriptions = 20;
    private const string Chat = "550e8400-e29b-41d4-a716-446655440000";

    public static async Task<int> Run()
    {
        var seen = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        await using var receiver = Receiver(seen);
        await receiver.StartAsync();
        var emulator = EmulatorHost.Build(new EmulatorOptions { ScenarioText = Scenario(receiver.Urls.First()), Port = 0 });
        await emulator.StartAsync();
        var started = Stopwatch.GetTimestamp();
        await Send(emulator.Urls.First());
        Console.WriteLine($"{Events} sends accepted after {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s");
        while (seen.Count < Events * (Subscriptions - 1) && Stopwatch.GetElapsedTime(started) < TimeSpan.FromMinutes(5))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        }

        Console.WriteLine(
            $"{seen.Count} of {Events * (Subscriptions - 1)} deliveries arrived after {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s");
        Console.WriteLine(
            $"{seen.Values.Count(times => times > 1)} more than once; working set {Environment.WorkingSet / 1024 / 1024} MiB, receiver "
                + $"included");
        var stopping = Stopwatch.GetTimestamp();
        await emulator.StopAsync();
        Console.WriteLine(
            $"stopped in {Stopwatch.GetElapsedTime(stopping).TotalMilliseconds:F0} ms, with the retries of the receiver that is down pending");
        return seen.Count == Events * (Subscriptions - 1) ? 0 : 1;
    }

    private static WebApplication Receiver(ConcurrentDictionary<string, int> seen)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(context =>
        {
            seen.AddOrUpdate($"{context.Request.Path}{context.Request.Headers["webhook-id"]}", 1, (_, times) => times + 1);
            return Task.CompletedTask;
        });
        return app;
    }

    private static string Scenario(string receiver)
    {
        var hooks =
            Enumerable.Range(0, Subscriptions)
                .Select(n => $"  - {{ url: \"{(n == 0 ? "http://127.0.0.1:9" : receiver)}/{n}\", events: [message.sent] }}");
        return $$"""
            version: 1
            rate_limits: off
            contacts: [{ handle: "+14155550123", services: [SMS] }]
            chats: [{ id: {{Chat}}, from: "+12025550100", to: ["+14155550123"] }]
            webhooks:

            """ + string.Join('\n', hooks);
    }

    private static async Task Send(string emulator)
    {
        using var client = new HttpClient { BaseAddress = new Uri(emulator) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "bench");
        await Parallel.ForEachAsync(
            Enumerable.Range(0, Events), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (n, cancellation) =>
        {
            using var body = new StringContent(
                $$$"""{"message":{"parts":[{"type":"text","value":"Number {{{n}}}"}]}}""", Encoding.UTF8, "application/json");
            using var answer = await client.PostAsync(new Uri($"/v3/chats/{Chat}/messages", UriKind.Relative), body, cancellation);
            answer.EnsureSuccessStatusCode();
        });
    }
}
