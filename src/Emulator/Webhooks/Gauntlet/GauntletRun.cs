using Chats.Emulator.Determinism;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Webhooks.Mutations;
using Chats.Emulator.Webhooks.Payloads;
using Chats.Emulator.Webhooks.Signing;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Webhooks.Gauntlet;

/// <summary>Puts one receiver through every trial, on the machine's clock, for receivers go by theirs.</summary>
internal sealed class GauntletRun(WebhookSender sender, TimeProvider system)
{
    private const string Slow =
        "The vendor waits 10 seconds for an answer and then counts the attempt as failed: answer first, and work afterwards.";
    private const string TooLate =
        "The answer came so late that the timestamp meant something else by then; nothing is held against the receiver. Try again on a "
            + "less busy machine.";

    private static readonly TimeSpan VendorTimeout = new WebhookSettings().Timeout;

    // A receiver on a busy machine is no careless one.
    private static readonly TimeSpan Timeout = 3 * VendorTimeout;

    // What comes later may have crossed the edge of the tolerance.
    private static readonly TimeSpan LongestRequest = TimeSpan.FromSeconds(ShiftedTimestamp.Room - 5);

    /// <returns>The report; null when it was broken off.</returns>
    public async Task<GauntletReport?> Against(string url, string secret, MediaLinks links, CancellationToken cancellation)
    {
        // Fresh ids each time: a receiver may remember those of an earlier run.
        var ids = new IdSource((ulong)system.GetUtcNow().UtcTicks, 0);
        var results = new List<GauntletResult>();
        foreach (var trial in GauntletCases.All)
        {
            if (await Try(trial, url, Compose(secret, ids, links), cancellation) is not { } result) return null;
            results.Add(result);
        }

        return new GauntletReport(url, results.Count(result => result.Passed), results.Count(result => !result.Passed), results);
    }

    private async Task<GauntletResult?> Try(GauntletCase trial, string url, WebhookMessage notification, CancellationToken cancellation)
    {
        var signed = system.GetTimestamp();
        var request = trial.Kind.Mutate(trial.Kind.Prepare(notification).Sign());
        var answers = new List<SendResult>();
        for (var i = 0; i < trial.Times; i++)
        {
            if (await sender.Send(url, request, Timeout, header: null, cancellation) is not { } answer) return null;
            answers.Add(answer);
        }

        var isTooLate = system.GetElapsedTime(signed) > LongestRequest * trial.Times;
        var isPassed = isTooLate || answers.TrueForAll(trial.IsPassed);
        var answered =
            answers.ConvertAll(
                answer => new GauntletAnswer(Math.Round(answer.Latency.TotalMilliseconds, 3))
                {
                    Status = answer.Status,
                    Error = answer.Error,
                });
        return new GauntletResult(trial.Name, trial.Sent, trial.Expected, answered, isPassed)
        {
            Remedy = isPassed ? null : trial.Remedy,
            Advice = isTooLate ? TooLate : Advice(trial, answers),
        };
    }

    private static string? Advice(GauntletCase trial, List<SendResult> answers)
    {
        if (answers.Exists(answer => answer.Status is not null && answer.Latency > VendorTimeout)) return Slow;
        return answers.Exists(answer => !answer.IsDelivered) ? trial.OnTheEdge : null;
    }

    private WebhookMessage Compose(string secret, IdSource ids, MediaLinks links)
    {
        var now = system.GetUtcNow();
        var happened = SampleMessage.Received(links.State, ids, now);
        var body = EventBody.Of(happened, Domain.Webhooks.WebhookVersions.Latest, links)!;
        return new WebhookMessage(happened.Id.ToString(), happened.Type, ids.NextUuid(), body.Bytes, secret, now.ToUnixTimeSeconds());
    }
}
