using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>Many people who act by themselves, and an application that answers them through the API: quick, and always the same.</summary>
public sealed class PersonaTurnsTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const int Conversations = 1000;
    private const int Turns = 10;

    /// <summary>Names the file that another process writes what it saw to.</summary>
    private const string Elsewhere = "PERSONA_TURNS_FILE";

    /// <summary>What every process calls the world, so that its dumps can be compared.</summary>
    private const string Name = "turns";

    private const string Token = "turns-token";

    /// <summary>
    /// Several times what it costs by itself on a quiet machine, because the tests beside it count as well: what it finds is a cost that
    /// grows with the square.
    /// </summary>
    private static readonly TimeSpan Allowed = TimeSpan.FromSeconds(40);

    [Trait("Category", "Slow")]
    [Fact]
    public async Task A_thousand_conversations_take_seconds_and_are_the_same_bytes_twice_and_in_another_process()
    {
        if (Environment.GetEnvironmentVariable(Elsewhere) is { Length: > 0 } file)
        {
            await File.WriteAllTextAsync(file, await Play(Conversations), Cancellation);
            return;
        }

        await Play(20); // what only the first ones cost
        var (first, cost) = await Measured();
        var (second, again) = await Measured();

        Assert.Contains(FormattableString.Invariant($"message.received {Conversations * Turns}\n"), first, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"message.sent {Conversations * Turns}\n"), first, StringComparison.Ordinal);
        Assert.Equal(first, second);
        Assert.Equal(first, await PlayElsewhere());

        // A busy machine holds up some; what it costs is what the better one shows.
        Assert.InRange(cost < again ? cost : again, TimeSpan.Zero, Allowed);
    }

    private async Task<(string Seen, TimeSpan Cost)> Measured()
    {
        var (before, began) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        var seen = await Play(Conversations);
        var (processor, clock) = (Environment.CpuUsage.TotalTime - before, Stopwatch.GetElapsedTime(began));
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant(
            $"{Conversations} conversations of {Turns} turns: {processor.TotalSeconds:0.0} s of the processor, {clock.TotalSeconds:0.0} s"));
        return (seen, processor < clock ? processor : clock);
    }

    /// <summary>Each person asks ten things, one after the other, some after they have typed for a while.</summary>
    private static string People(int people)
    {
        var text = new StringBuilder($$"""
            version: 1
            clock: { mode: manual, now: 2026-11-23T18:00:00Z }
            rate_limits: off
            auth: { mode: strict, tokens: [ { token: {{Token}} } ] }
            lines: [ { number: "+12025550100" } ]
            webhooks: [ { url: "http://localhost:5000/hooks", events: [message.received] } ]
            personas:
              customer:
                guard: off
                rules:
                  - { when: { start: 1s, to: "+12025550100" }, then: [ { say: "Question 1." } ] }

            """);
        for (var turn = 1; turn < Turns; turn++)
        {
            text.Append(FormattableString.Invariant($"      - when: {{ message: {{ contains: \"Answer {turn}.\" }} }}\n"));
            text.Append(FormattableString.Invariant($"        then: [ {{ type: 2s, chance: 0.5 }}, {{ say: \"Question {turn + 1}.\" }} ]\n"));
        }

        text.AppendLine("contacts:");
        for (var i = 0; i < people; i++)
        {
            text.AppendLine(FormattableString.Invariant($"  - {{ handle: \"+1415555{i:D4}\", persona: customer }}"));
        }

        return text.ToString();
    }

    /// <summary>Plays them in a world of their own; how much there was of what, and the sums of all bytes.</summary>
    private async Task<string> Play(int people)
    {
        Emulator.Receiver.Answer = AnswerAsync;
        var body = new JsonObject { ["name"] = Name, ["scenario"] = People(people) };
        (await Control(HttpMethod.Post, "/worlds", body.ToJsonString(), world: "")).Expect(201);
        var seen = new StringBuilder(await Minute());
        foreach (var path in new[] { "/state", "/coverage", "/fidelity", "/hygiene" })
        {
            seen.AppendLine($"{path} {Sum((await Control(HttpMethod.Get, path, world: Name)).Expect(200).Bytes)}");
        }

        (await Control(HttpMethod.Delete, $"/worlds/{Name}", world: "")).Expect(204);
        return seen.ToString();
    }

    /// <summary>Lets a minute pass and looks every second what is new, since a world forgets what happened long ago.</summary>
    private async Task<string> Minute()
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var latest = 0L;
        for (var second = 0; second < 60; second++)
        {
            (await Control(HttpMethod.Post, "/clock/advance", """{"by":"1s"}""", Name)).Expect(200);
            var page = (await Control(HttpMethod.Get, $"/events?since={latest}", world: Name)).Expect(200);
            sum.AppendData(page.Bytes);
            foreach (var happened in page.Json.GetProperty("events").EnumerateArray())
            {
                Assert.Equal(++latest, happened.GetProperty("sequence").GetInt64());
                var type = happened.GetProperty("type").GetString()!;
                counts[type] = counts.GetValueOrDefault(type) + 1;
            }
        }

        return string.Concat(counts.Select(count => FormattableString.Invariant($"{count.Key} {count.Value}\n")))
            + $"/events {Convert.ToHexString(sum.GetHashAndReset())}\n";
    }

    /// <summary>The application: to each question its answer.</summary>
    private async Task<int> AnswerAsync(ReceivedWebhook webhook, CancellationToken cancellation)
    {
        var data = webhook.Json.GetProperty("data");
        var answer = data.GetProperty("parts")[0].GetProperty("value").GetString()!.Replace("Question", "Answer", StringComparison.Ordinal);
        var chat = data.GetProperty("chat").GetProperty("id").GetString();
        (await Post($"/chats/{chat}/messages", $$$"""{"message":{"parts":[{"type":"text","value":"{{{answer}}}"}]}}""", Token)).Expect(202);
        return 200;
    }

    /// <summary>The same in a process that knows nothing of this one.</summary>
    private static async Task<string> PlayElsewhere()
    {
        var file = Path.GetTempFileName();
        var start = new ProcessStartInfo(
            "dotnet", [typeof(PersonaTurnsTests).Assembly.Location, "-class", typeof(PersonaTurnsTests).FullName!])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment = { [Elsewhere] = file },
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);
        var seen = await File.ReadAllTextAsync(file, Cancellation);
        File.Delete(file);
        return seen.Length > 0 ? seen : output;
    }

    private static string Sum(byte[] bytes) => FormattableString.Invariant($"{bytes.Length} {Convert.ToHexString(SHA256.HashData(bytes))}");
}
