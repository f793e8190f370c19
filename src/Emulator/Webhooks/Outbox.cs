using System.Collections.Immutable;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors.Behaviours;
using Chats.Emulator.Faults;
using Chats.Emulator.Http;
using Chats.Emulator.Time;
using Chats.Emulator.Webhooks.Payloads;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Tallies;

namespace Chats.Emulator.Webhooks;

/// <summary>Tells one world's subscribers of its events (webhooks 1.8, 2.2), each delivery for itself: none waits for another's retry.</summary>
/// <remarks>
/// On a manual clock the scheduler waits for each attempt, so they are made one by one, in order. On a real one they run side by side, but those
/// of one subscription and chat one after the other, unless the world wants the vendor's disorder.
/// </remarks>
internal sealed class Outbox(
    World world, WebhookSender sender, PublicAddress address, WorldLimits limits, TimeProvider system, ILogger<Outbox> log) : IOutbox
{
    private readonly DeliveryQueue _queue = new(limits, world.Changes.Deliveries);
    private readonly Courier _courier = new(world, sender, system);
    private readonly DeliverySequencer _sequencer = new(system);
    private readonly Lanes _lanes = new();
    private ImmutableHashSet<string> _puzzling = [];

    public DateTimeOffset? NextDue => _queue.NextDue;

    public DueWork? Waiting => _queue.DueWork;

    /// <summary>The outbox of a world that has one.</summary>
    public static Outbox Of(World world) => (Outbox)world.Outbox!;

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
    public IReadOnlyList<DeliveryEntry> List(Func<DeliveryEntry, bool> matches) =>
        [.. _queue.Read(all => all.Select(delivery => delivery.ToEntry()).Where(matches).ToList()).Select(Current)];

    /// <summary>The deliveries that began or came further after so many changes, and the number of changes now; from 0: all.</summary>
    public (IReadOnlyList<DeliveryRecord> Records, long Changes) Since(long changes)
    {
        var (records, now) = _queue.Since(changes);
        return ([.. records.Select(record => record with { Entry = Current(record.Entry) })], now);
    }

    /// <summary>Sends an event once more to the subscription as it stands now; null when the delivery is unknown, or nobody wants it any more.</summary>
    public DeliveryEntry? Redeliver(long id)
    {
        if (_queue.Find(id) is not { } known || Target(known) is not { } subscription) return null;
        var entry = _queue.Add(known.Event, subscription, known.Body, world.Clock.GetUtcNow());
        world.Clock.Scheduler.Rearm();
        return entry;
    }

    public void Stop()
    {
        _queue.Close();
        _sequencer.Clear();
    }

    public OutboxContent Keep() => _queue.Keep();

    public void Start(OutboxContent? content)
    {
        _sequencer.Clear();
        _lanes.Clear();
        _queue.Open(content as DeliveriesContent ?? DeliveriesContent.None);
    }

    public void Dispose() => Stop();

    /// <summary>With what it waits for just now.</summary>
    private DeliveryEntry Current(DeliveryEntry entry) =>
        entry.Status == DeliveryState.Pending ? entry with { WaitingFor = _sequencer.WaitsFor(entry.Id) } : entry;

    private void Accept(WorldState state, WorldEvent happened)
    {
        var bodies = new Dictionary<string, WebhookBody?>(StringComparer.Ordinal);
        Occasion? occasion = null;
        foreach (var subscription in state.Subscriptions.Where(subscription => subscription.Wants(happened.Type, happened.Line)))
        {
            if (!bodies.TryGetValue(subscription.Version, out var body))
            {
                body = bodies[subscription.Version] = EventBody.Of(happened, subscription.Version, new MediaLinks(state, world, address.Origin));
            }

            if (body is null) continue;
            WarnOfVersion(subscription.TargetUrl);
            _queue.Add(occasion ??= Occasion.Of(happened), subscription, body, world.Clock.GetUtcNow());
        }
    }

    private async Task Attempt(Delivery delivery, CancellationToken life)
    {
        var isInOrder = delivery.IsOrdered && world.Current.Settings.Webhooks.Order != WebhookOrder.Vendor;
        var overtaken = Task.CompletedTask;
        using (var turn = isInOrder ? _sequencer.Enter(delivery) : null)
        {
            if (turn is not null) await turn.Granted;
            using var place = await _lanes.Enter(delivery.Subscription.Id, life);
            if (life.IsCancellationRequested) return;

            // It asks for its turn before this one ends: in the same chat it is the next.
            var first = turn is null ? delivery : delivery with { Overtook = turn.Overtook };
            if (await Carry(first, turn, life) is { } late) overtaken = Attempt(late, life);
            world.Clock.Scheduler.Rearm();
        }

        await overtaken;
    }

    /// <summary>Attempts a delivery. Answers one that only waited to be overtaken by it.</summary>
    private async Task<Delivery?> Carry(Delivery delivery, DeliveryTurn? turn, CancellationToken life)
    {
        if (Target(delivery) is null) return End(delivery, DeliveryState.Cancelled, "the subscription was deleted or paused", life);
        var hit = delivery.HeldBy ?? Struck(delivery);
        if (hit is not null && _queue.HoldsBack(delivery, hit, world.Clock.GetUtcNow(), life)) return null;
        if (hit?.Rule.Then.Webhook == WebhookFault.Drop)
        {
            return End(delivery, DeliveryState.Dropped, $"lost by the fault {hit.Rule.Name}", life);
        }

        turn?.Begin();
        var (wasManual, started) = (world.Clock.IsManual, world.Clock.GetUtcNow());
        if (await _courier.Carry(delivery, hit, life) is not { } carried) return null;

        // A manual clock that did not wait any longer has moved on meanwhile, but nothing took any of its time.
        return _queue.Record(delivery, carried, failures => Pause(delivery, failures), wasManual ? started : world.Clock.GetUtcNow(), life);
    }

    private Delivery? End(Delivery delivery, DeliveryState state, string reason, CancellationToken life)
    {
        _queue.End(delivery, state, reason, life);
        return null;
    }

    private FaultHit? Struck(Delivery delivery)
    {
        if (!world.Faults.IsActive || world.Faults.Strike(new DeliveryView(delivery)) is not { } hit) return null;
        world.Tally.Strike(hit.Rule.Then);
        return hit;
    }

    private TimeSpan? Pause(Delivery delivery, int failures)
    {
        var pause = RetrySchedule.After(world.Current.Settings.Webhooks, world.Current.Chance, delivery.Id, failures);
        if (pause is not null) world.Tally.Rely(WebhookBehaviours.RetryPauses, new Witness(world.Name, delivery.Event.TraceId));
        return pause;
    }

    /// <summary>The subscription as it stands now, while it wants anything at all.</summary>
    private Subscription? Target(Delivery delivery) =>
        world.Current.Subscriptions.FirstOrDefault(subscription => subscription.Id == delivery.Subscription.Id && subscription.IsActive);

    private void WarnOfVersion(string url)
    {
        if (WebhookVersions.Asked(url) is not { } asked || WebhookVersions.All.Contains(asked)) return;
        if (ImmutableInterlocked.Update(ref _puzzling, urls => urls.Add(url))) log.UnknownVersion(url, asked);
    }
}
