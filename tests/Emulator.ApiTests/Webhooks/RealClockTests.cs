using System.Collections.Concurrent;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Webhooks;

/// <summary>On a real clock attempts run side by side, where a world wants the vendor's order even those of one chat.</summary>
public sealed class RealClockTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Settings => "webhooks:\n  order: vendor\n  retry_after: []\n";

    protected override string Scenario =>
        base.Scenario.Replace(
            "clock: { mode: manual, now: 2026-11-23T18:00:00Z }", "delivery: { sent_after: 0ms, delivered_after: 0ms }",
            StringComparison.Ordinal);

    [Fact]
    public async Task A_slow_receiver_holds_up_neither_its_own_later_events_nor_others()
    {
        await Subscribe("other", """["message.delivered"]""");
        var (release, seen) = (new TaskCompletionSource(), new ConcurrentDictionary<string, TaskCompletionSource>());
        TaskCompletionSource Seen(string what) =>
            seen.GetOrAdd(what, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        Receiver.Answer = async (webhook, cancellation) =>
        {
            Seen(webhook.Url[Hooks.Length..] + " " + webhook.Type).TrySetResult();
            if (webhook.Type == "message.sent") await release.Task.WaitAsync(cancellation);
            return 200;
        };

        (await Create(Bodies.Text("Hello"))).Expect(201);

        await Seen("all message.sent").Task.WaitAsync(Cancellation);
        await Seen("all message.delivered").Task.WaitAsync(Cancellation);
        await Seen("other message.delivered").Task.WaitAsync(Cancellation);
        Assert.Equal("pending", (await Deliveries("?event=message.sent"))[0].GetProperty("status").GetString());
        release.SetResult();
    }

    [Fact]
    public async Task A_reset_breaks_off_what_is_under_way()
    {
        var (arrived, brokenOff) = (new TaskCompletionSource(), new TaskCompletionSource());
        Receiver.Answer = async (_, cancellation) =>
        {
            arrived.TrySetResult();
            using var registration = cancellation.Register(() => brokenOff.TrySetResult());
            await brokenOff.Task;
            return 200;
        };
        (await Create(Bodies.Text("Hello"))).Expect(201);
        await arrived.Task.WaitAsync(Cancellation);

        (await Control(HttpMethod.Post, "/reset")).Expect(204);

        await brokenOff.Task.WaitAsync(Cancellation);
        Assert.Empty(await Deliveries());
    }
}
