using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Chats.Emulator.Benchmarks;

/// <summary>
/// How soon after the third delivery a wait for three returns, and what a thousand who wait cost others' calls; over loopback.
/// </summary>
internal static class WaitBench
{
    private const int Waiters = 1000;
    private const int Calls = 2000;
    private const int Waits = 200;
    private const string Chat = "550e8400-e29b-41d4-a716-446655440000";

    private static readonly Uri Messages = new($"/v3/chats/{Chat}/messages", UriKind.Relative);

    private static long _answered;

    public static async Task<int> Run()
    {
        await using var receiver = Receiver();
        await receiver.StartAsync();
        await using var emulator =
            EmulatorHost.Build(new EmulatorOptions { ScenarioText = Scenario(receiver.Urls.First()), Port = 0, MaxWorlds = 2 * Waiters });
        await emulator.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(emulator.Urls.First()) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "bench");

        await Third(client);
        Report("the third delivery's answer to the wait's return", await Third(client));
        for (var i = 0; i < 3; i++) await Cost(client); // warm-up
        await Report("a send, nobody waits", client);
        await Crowd(client, "a send, 1000 wait for requests of this world", "journal", """{"operation":"createPoll"}""", world: null);
        await Crowd(
            client, "a send, 1000 wait for bodies of this world", "journal", """{"request":{"message":{"parts":[{"value":"Never"}]}}}""",
            world: null);
        await Crowd(client, "a send, 1000 wait for events of this world", "events", """{"type":"poll.sent"}""", world: null);
        await Crowd(client, "a send, 1000 wait for deliveries of this world", "deliveries", """{"event":"poll.sent"}""", world: null);
        await Crowd(
            client, "a send, 1000 wait in as many worlds", "journal", """{"operation":"createPoll"}""", number => $"world-w{number}");
        await Report("a send, nobody waits any more", client);
        return 0;
    }

    private static async Task<double[]> Third(HttpClient client)
    {
        var took = new double[Waits];
        for (var i = 0; i < Waits; i++)
        {
            using var reset = await client.PostAsync(new Uri("/_emulator/reset", UriKind.Relative), null);
            var waiting =
                client.PostAsync(
                    new Uri("/_emulator/deliveries/wait", UriKind.Relative), Json("""{"match":{"event":"message.sent"},"count":3}"""));
            for (var n = 0; n < 3; n++) await Send(client);
            using var answer = await waiting;
            took[i] = Stopwatch.GetElapsedTime(Interlocked.Read(ref _answered)).TotalMilliseconds;
            answer.EnsureSuccessStatusCode();
        }

        return took;
    }

    private static async Task<double[]> Cost(HttpClient client)
    {
        var took = new double[Calls];
        for (var i = 0; i < Calls; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await Send(client);
            took[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        return took;
    }

    private static async Task Crowd(HttpClient client, string name, string kind, string match, Func<int, string>? world)
    {
        using var crowd = new HttpClient { BaseAddress = client.BaseAddress };
        using var over = new CancellationTokenSource();
        var waiting = Enumerable.Range(0, Waiters).Select(async number =>
        {
            using var request = new HttpRequestMessage(
                HttpMethod.Post, $"/_emulator/{kind}/wait")
            { Content = Json($$"""{"match":{{match}},"within":"10m"}""") };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", world?.Invoke(number) ?? "bench");
            using var answer = await crowd.SendAsync(request, over.Token);
        }).ToArray();
        await Cost(client); // until they all have arrived
        await Report(name, client);
        if (waiting.Any(wait => wait.IsCompleted)) throw new InvalidOperationException("Somebody did not wait.");
        await over.CancelAsync();
        await Task.WhenAll(waiting).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static async Task Send(HttpClient client)
    {
        using var answer = await client.PostAsync(Messages, Json("""{"message":{"parts":[{"type":"text","value":"Hello"}]}}"""));
        answer.EnsureSuccessStatusCode();
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static async Task Report(string name, HttpClient client)
    {
        var before = Environment.CpuUsage.TotalTime;
        var took = await Cost(client);
        var cost = (Environment.CpuUsage.TotalTime - before) / Calls;
        Report(name, took,
            string.Create(CultureInfo.InvariantCulture, $"   {cost.TotalMicroseconds,6:F0} µs of processor time, the client's included"));
    }

    private static void Report(string name, double[] milliseconds, string more = "")
    {
        Array.Sort(milliseconds);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-50} median {milliseconds[milliseconds.Length / 2],7:F3} ms   99 % {milliseconds[milliseconds.Length * 99 / 100],7:F3} ms   worst {milliseconds[^1],7:F3} ms{more}"));
    }

    private static WebApplication Receiver()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(_ =>
        {
            Interlocked.Exchange(ref _answered, Stopwatch.GetTimestamp());
            return Task.CompletedTask;
        });
        return app;
    }

    private static string Scenario(string receiver) => $$"""
        version: 1
        rate_limits: off
        delivery: { sent_after: 1ms, delivered_after: 2ms }
        contacts: [{ handle: "+14155550123", services: [SMS] }]
        chats: [{ id: {{Chat}}, from: "+12025550100", to: ["+14155550123"] }]
        webhooks:
          - { url: "{{receiver}}/hooks", events: [message.sent] }
        """;
}
