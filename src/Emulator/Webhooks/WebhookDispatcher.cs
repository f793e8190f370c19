using System.Collections.Immutable;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Faults;
using Chats.Emulator.Faults.Kinds;
using Chats.Emulator.Http;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Rules.Behaviours;
using Chats.Emulator.Time;
using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Webhooks.Payloads;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Webhooks;
using Chats.Emulator.Worlds.Usage;

namespace Chats.Emulator.Webhooks;

/// <summary>Tells one world's subscribers of its events, each delivery for itself: none waits for another's retry.</summary>
/// <remarks>
/// While a clock is moved the scheduler waits for each attempt, so they are made one by one, in order. When it flows they run side by side,
/// but those of one subscription and chat one after the other, unless the world wants the vendor's disorder.
/// </remarks>
internal sealed class WebhookDispatcher(
    World world, WebhookSender sender, PublicAddress address, WorldLimits limits, TimeProvider system, ILogger<WebhookDispatcher> log)
        : IEventDispatcher
{
    private readonly WebhookDeliveryQueue _queue = new(limits, world.Signals.Deliveries, world.Order, world.Activity);
    private readonly AttemptRunner _runner = new(world, sender, system);
    private readonly WebhookDeliverySequencer _sequencer = new(system);
    private readonly SubscriptionLimiters _limiters = new();
    private ImmutableHashSet<string> _puzzling = [];

    public DateTimeOffset? NextDue => _queue.NextDue;

    public DueWork? Waiting => _queue.DueWork;

    /// <summary>The dispatcher of a world that has one.</summary>
    public static WebhookDispatcher Of(World world) => (WebhookDispatcher)world.Dispatcher!;

    public void Accept(WorldState state, ImmutableArray<WorldEvent> events)
    {
        if (state.Subscriptions.IsEmpty) return;
        foreach (var happened in events) Accept(state, happened);
    }

    public bool RunNext(DateTimeOffset now, out Task rest)
    {
        var isDue = _queue.TryTake(now, out var delivery, out var life);
        rest = isDue ? Attempt(delivery, life) : Task.CompletedTask;
        return isDue;
    }

    /// <summary>The deliveries that match, oldest first.</summary>
    public IReadOnlyList<WebhookDeliveryEntry> List(Func<WebhookDeliveryEntry, bool> matches) =>
        [.. _queue.Read(all => all.Select(delivery => delivery.ToEntry()).Where(matches).ToList()).Select(Current)];

    /// <summary>The delivery of that number; null: the log does not hold it.</summary>
    public WebhookDeliveryEntry? Find(long id) => _queue.Find(id) is { } delivery ? Current(delivery.ToEntry()) : null;

    /// <summary>What a delivery sends at every attempt, where no fault changes it; null: the log does not hold it.</summary>
    public ReadOnlyMemory<byte>? BodyOf(long id) => _queue.Find(id)?.Body.Bytes;

    /// <summary>The deliveries that began or came further after so many changes, and the number of changes now; from 0: all.</summary>
    public (IReadOnlyList<WebhookDeliveryRecord> Records, long Changes) Since(long changes)
    {
        var (records, now) = _queue.Since(changes);
        return ([.. records.Select(Current)], now);
    }

    /// <summary>
    /// Sends an event once more to the subscription as it stands now; null when the delivery is unknown, or no longer wanted.
    /// </summary>
    public WebhookDeliveryEntry? Redeliver(long id)
    {
        if (_queue.Find(id) is not { } known || Target(known) is not { } subscription) return null;
        var entry = _queue.Add(known.Event, subscription, known.Body, world.Clock.GetUtcNow());
        world.Clock.Scheduler.Rearm();
        return entry;
    }

    /// <summary>The latest place, among all that the world's logs hold, of a delivery that its log has forgotten; 0: none.</summary>
    public long Forgotten => _queue.Forgotten;

    public int Unanswered(DateTimeOffset now) => _queue.Unanswered(now);

    /// <summary>
    /// Up to so many deliveries that were tried or ended behind a place among all the world's logs hold, and not behind another, as they
    /// stood then, oldest first.
    /// </summary>
    public IReadOnlyList<WebhookDeliveryRecord> Between(long order, long last, int limit) => _queue.Between(order, last, limit);

    public void Stop()
    {
        _queue.Close();
        _sequencer.Clear();
    }

    public DispatcherContent Capture() => _queue.Capture();

    public void Start(DispatcherContent? content)
    {
        _sequencer.Clear();
        _limiters.Clear();
        _queue.Open(content as WebhookDeliveriesContent ?? WebhookDeliveriesContent.None);
    }

    public void Dispose() => Stop();

    /// <summary>With what it waits for just now.</summary>
    private WebhookDeliveryEntry Current(WebhookDeliveryEntry entry) =>
        entry.Status == WebhookDeliveryState.Pending && _sequencer.WaitsFor(entry.Id) is { } earlier
            ? entry with { WaitingFor = earlier }
            : entry;

    private WebhookDeliveryRecord Current(WebhookDeliveryRecord record) =>
        Current(record.Entry) is var entry && entry != record.Entry ? record with { Entry = entry } : record;

    private void Accept(WorldState state, WorldEvent happened)
    {
        var bodies = new Dictionary<string, WebhookBody?>(StringComparer.Ordinal);
        EventSummary? summary = null;
        foreach (var subscription in state.Subscriptions.Where(subscription => subscription.Wants(happened.Type, happened.Line)))
        {
            if (!bodies.TryGetValue(subscription.Version, out var body))
            {
                body = bodies[subscription.Version] =
                    EventBody.Of(happened, subscription.Version, new MediaLinks(state, world, address.Origin));
            }

            if (body is null) continue;
            WarnOfVersion(subscription.TargetUrl);
            _queue.Add(summary ??= EventSummary.Of(happened), subscription, body, world.Clock.GetUtcNow());
        }
    }

    private async Task Attempt(WebhookDelivery delivery, CancellationToken life)
    {
        var isInOrder = delivery.IsOrdered && world.Current.Settings.Webhooks.Order != WebhookOrder.Vendor;
        var overtaken = Task.CompletedTask;
        using (var turn = isInOrder ? _sequencer.Enter(delivery) : null)
        {
            if (turn is not null) await turn.Granted;
            using var permit = await _limiters.Acquire(delivery.Subscription.Id, life);
            if (life.IsCancellationRequested) return;

            // It asks for its turn before this one ends: in the same chat it is the next.
            var first = turn is null ? delivery : delivery with { Overtook = turn.Overtook };
            if (await Carry(first, turn, life) is { } late) overtaken = Attempt(late, life);
            world.Clock.Scheduler.Rearm();
        }

        await overtaken;
    }

    /// <summary>Attempts a delivery. Answers one that only waited to be overtaken by it.</summary>
    private async Task<WebhookDelivery?> Carry(WebhookDelivery delivery, WebhookDeliveryTurn? turn, CancellationToken life)
    {
        if (Target(delivery) is not { } subscription)
        {
            return End(delivery, WebhookDeliveryState.Cancelled, "the subscription was deleted or paused", life);
        }

        var hit = delivery.HeldBy ?? FindFault(delivery);
        if (hit is not null && _queue.HoldsBack(delivery, hit, world.Clock.GetUtcNow(), life)) return null;
        if (hit?.Rule.Then.Webhook == WebhookFault.Drop)
        {
            return End(delivery, WebhookDeliveryState.Dropped, $"lost by the fault {hit.Rule.Name}", life);
        }

        if (delivery.HeldBy is not null && RetrySchedule.IsTooLate(delivery, world.Clock.GetUtcNow()))
        {
            return End(delivery, WebhookDeliveryState.Failed, WebhookDeliveryQueue.GivenUp, life);
        }

        turn?.Begin();
        var (stoodStill, started) = (world.Clock.IsStill, world.Clock.GetUtcNow());
        var routing = DeliveryRouting.Of(world.Current, subscription, delivery.Event);
        if (await _runner.Carry(delivery, hit, routing, life) is not { } carried) return null;
        if (carried.RoutingToken is { } token) Learn(delivery, token, life);

        // A clock that was moved and did not wait any longer has gone on meanwhile, but nothing took any of its time.
        var ended = stoodStill ? started : world.Clock.GetUtcNow();
        return _queue.Record(delivery, carried, after => NextAttempt(after, ended), ended, life);
    }

    private WebhookDelivery? End(WebhookDelivery delivery, WebhookDeliveryState state, string reason, CancellationToken life)
    {
        _queue.End(delivery, state, reason, world.Clock.GetUtcNow(), life);
        return null;
    }

    /// <summary>Keeps a token before the chat's next delivery begins; an answer that came in an earlier life teaches nothing.</summary>
    private void Learn(WebhookDelivery delivery, string token, CancellationToken life)
    {
        var learn = new LearnRoutingTokenCommand(delivery.Subscription.Id, delivery.Event.ChatId!.Value, token);
        world.Commit(
            (state, context) => life.IsCancellationRequested
                ? new TransitionResult<Unit>(state, default, [])
                : learn.Apply(state, context),
            delivery.Event.TraceId);
    }

    private FaultHit? FindFault(WebhookDelivery delivery)
    {
        if (!world.Faults.IsActive || world.Faults.Match(new WebhookFaultTarget(delivery)) is not { } hit) return null;
        world.Counters.RecordFault(hit.Rule.Then);
        return hit;
    }

    private DateTimeOffset? NextAttempt(WebhookDelivery delivery, DateTimeOffset failed)
    {
        var next = RetrySchedule.Next(world.Current.Settings.Webhooks, world.Current.Chance, delivery, failed);
        if (next is not null) world.Counters.Record(WebhookBehaviours.RetryPauses, new CallReference(world.Name, delivery.Event.TraceId));
        return next;
    }

    /// <summary>The subscription as it stands now, while it wants anything at all.</summary>
    private Subscription? Target(WebhookDelivery delivery) =>
        world.Current.Subscriptions.FirstOrDefault(subscription => subscription.Id == delivery.Subscription.Id && subscription.IsActive);

    private void WarnOfVersion(string url)
    {
        if (WebhookVersions.Asked(url) is not { } asked || WebhookVersions.All.Contains(asked)) return;
        if (ImmutableInterlocked.Update(ref _puzzling, urls => urls.Add(url))) log.UnknownVersion(url, asked);
    }
}
