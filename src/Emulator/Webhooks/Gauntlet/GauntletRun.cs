using Chats.Emulator.Determinism;
using Chats.Emulator.Http;
using Chats.Emulator.Webhooks.Payloads;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Webhooks.Gauntlet;

/// <summary>Puts one receiver through every trial, on the machine's clock, for receivers go by theirs.</summary>
internal sealed class GauntletRun(WebhookSender sender, TimeProvider system)
{
    // Half a second is time enough for a receiver to look at its clock.
    private const int LatestMillisecond = 500;

    private static readonly TimeSpan Timeout = new WebhookSettings().Timeout;

    /// <returns>The report; null when it was broken off.</returns>
    public async Task<GauntletReport?> Against(string url, string secret, MediaLinks links, CancellationToken cancellation)
    {
        // Fresh ids each time: a receiver may remember those of an earlier run.
        var ids = new IdSource((ulong)system.GetUtcNow().UtcTicks, 0);
        var results = new List<GauntletResult>();
        foreach (var trial in GauntletCases.All)
        {
            if (trial.IsOnTheSecond) await BeginningOfASecond(cancellation);
            if (await Try(trial, url, Compose(secret, ids, links), cancellation) is not { } result) return null;
            results.Add(result);
        }

        return new GauntletReport(url, results.Count(result => result.Passed), results.Count(result => !result.Passed), results);
    }

    private async Task<GauntletResult?> Try(GauntletCase trial, string url, Notification notification, CancellationToken cancellation)
    {
        var request = trial.Kind.Spoil(trial.Kind.Prepare(notification).Sign());
        var answers = new List<SendResult>();
        for (var i = 0; i < trial.Times; i++)
        {
            if (await sender.Send(url, request, Timeout, cancellation) is not { } answer) return null;
            answers.Add(answer);
        }

        var isPassed = answers.TrueForAll(trial.IsPassed);
        var answered = answers.ConvertAll(answer => new GauntletAnswer(Math.Round(answer.Latency.TotalMilliseconds, 3)) { Status = answer.Status, Error = answer.Error });
        return new GauntletResult(trial.Name, trial.Sent, trial.Expected, answered, isPassed) { Remedy = isPassed ? null : trial.Remedy };
    }

    private Notification Compose(string secret, IdSource ids, MediaLinks links)
    {
        var now = system.GetUtcNow();
        var happened = SampleMessage.Received(links.State, ids, now);
        var body = EventBody.Of(happened, Domain.WebhookVersions.Latest, links)!;
        return new Notification(happened.Id.ToString(), happened.Type, ids.NextUuid(), body.Bytes, secret, now.ToUnixTimeSeconds());
    }

    private async Task BeginningOfASecond(CancellationToken cancellation)
    {
        var millisecond = system.GetUtcNow().Millisecond;
        if (millisecond > LatestMillisecond) await Task.Delay(TimeSpan.FromMilliseconds(1000 - millisecond), system, cancellation);
    }
}
