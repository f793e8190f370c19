using System.Collections.Immutable;
using Chats.Emulator.Domain;
using Chats.Emulator.Http;
using Chats.Emulator.Webhooks.Payloads;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Webhooks;

/// <summary>Tells one world's subscribers of its events (webhooks 1.8, 2.2), each delivery for itself: none waits for another's retry.</summary>
/// <remarks>
/// On a manual clock the scheduler waits for each attempt, so they are made one by one, in order. On a real one they run side by side.
/// Nothing is called while the lock is held, and no other lock is taken under it.
/// </remarks>
internal sealed partial class Outbox(
    World world, WebhookSender sender, PublicAddress address, WorldLimits limits, TimeProvider system, ILogger<Outbox> log) : IOutbox
{
    private readonly Lock _gate = new();
    private readonly SortedSet<Delivery> _waiting = new(Delivery.ByTime);
    private readonly DeliveryLog _log = new(limits.Deliveries);
    private readonly Lanes _lanes = new();
    private readonly HashSet<string> _puzzling = new(StringComparer.Ordinal);
    private CancellationTokenSource _life = new();
    private bool _isOpen = true;

    public bool CallsOut => true;

    public DateTimeOffset? NextDue
    {
        get
        {
            lock (_gate) return _waiting.Min?.NextAttempt;
        }
    }

    /// <summary>The outbox of a world that has one.</summary>
    public static Outbox Of(World world) => (Outbox)world.Outbox!;

    public void Accept(WorldState state, ImmutableArray<WorldEvent> events)
    {
        if (state.Subscriptions.IsEmpty) return;
        foreach (var happened in events) Accept(state, happened);
    }

    public bool RunNext(DateTimeOffset now, out Task rest)
    {
        rest = Task.CompletedTask;
        Delivery delivery;
        CancellationToken life;
        lock (_gate)
        {
            if (_waiting.Min is not { } first || first.NextAttempt > now) return false;
            delivery = first;
            life = _life.Token;
            _waiting.Remove(delivery);
            delivery.NextAttempt = null;
        }

        rest = Attempt(delivery, life);
        return true;
    }

    /// <summary>The deliveries that match, oldest first.</summary>
    public IReadOnlyList<DeliveryEntry> List(Func<DeliveryEntry, bool> matches)
    {
        lock (_gate) return [.. _log.All.Select(delivery => delivery.ToEntry()).Where(matches)];
    }

    /// <summary>Sends an event once more to the subscription as it stands now; null when the delivery is unknown, or nobody wants it any more.</summary>
    public DeliveryEntry? Redeliver(long id)
    {
        DeliveryEntry entry;
        lock (_gate)
        {
            if (_log.All.FirstOrDefault(delivery => delivery.Id == id) is not { } known || Target(known) is not { } subscription) return null;
            entry = Enqueue(known.Event, subscription, known.Body).ToEntry();
        }

        world.Clock.Scheduler.Rearm();
        return entry;
    }

    public void Stop()
    {
        CancellationTokenSource ended;
        lock (_gate)
        {
            ended = _life;
            _isOpen = false;
            _waiting.Clear();
        }

        ended.Cancel();
    }

    public void Start()
    {
        lock (_gate)
        {
            _life = new CancellationTokenSource();
            _isOpen = true;
            _waiting.Clear();
            _log.Clear();
            _lanes.Clear();
        }
    }

    public void Dispose() => Stop(); // the token stays usable for attempts that are just ending

    private void Accept(WorldState state, WorldEvent happened)
    {
        var bodies = new Dictionary<string, ReadOnlyMemory<byte>?>(StringComparer.Ordinal);
        foreach (var subscription in state.Subscriptions.Where(subscription => subscription.Wants(happened.Type, happened.Line)))
        {
            if (!bodies.TryGetValue(subscription.Version, out var body))
            {
                body = bodies[subscription.Version] = EventBody.Of(happened, subscription.Version, new MediaLinks(state, world, address.Origin));
            }

            if (body is null) continue;
            WarnOfVersion(subscription.TargetUrl);
            lock (_gate) Enqueue(happened, subscription, body.Value);
        }
    }

    private Delivery Enqueue(WorldEvent happened, Subscription subscription, ReadOnlyMemory<byte> body)
    {
        var delivery = new Delivery(_log.NextId, happened, subscription, body);
        _log.Add(delivery);
        if (!_isOpen) delivery.End(DeliveryState.Cancelled, "the world has ended");
        else if (_waiting.Count >= limits.Backlog) delivery.End(DeliveryState.Failed, "too many deliveries are waiting");
        else Schedule(delivery, world.Clock.GetUtcNow());
        return delivery;
    }

    private void Schedule(Delivery delivery, DateTimeOffset due)
    {
        delivery.NextAttempt = due;
        _waiting.Add(delivery);
    }

    private async Task Attempt(Delivery delivery, CancellationToken life)
    {
        using var place = await _lanes.Enter(delivery.Subscription.Id, life);
        if (life.IsCancellationRequested) return;
        if (Target(delivery) is null)
        {
            lock (_gate) delivery.End(DeliveryState.Cancelled, "the subscription was deleted or paused");
            return;
        }

        var at = world.Clock.GetUtcNow();
        var settings = world.Current.Settings.Webhooks;
        if (await sender.Send(delivery.Subscription.TargetUrl, Compose(delivery, settings).Sign(), settings.Timeout, life) is not { } result) return;
        Record(delivery, at, result, life);
        world.Clock.Scheduler.Rearm();
    }

    /// <summary>Stamped and signed anew at each attempt: a retry comes later than receivers accept a timestamp.</summary>
    private Notification Compose(Delivery delivery, WebhookSettings settings)
    {
        var now = settings.SignWithRealTime ? system.GetUtcNow() : world.Clock.GetUtcNow();
        return new Notification(
            delivery.Event.Id.ToString(), delivery.Event.Type, delivery.Subscription.Id, delivery.Body, delivery.Subscription.Secret, now.ToUnixTimeSeconds());
    }

    private void Record(Delivery delivery, DateTimeOffset at, SendResult result, CancellationToken life)
    {
        lock (_gate)
        {
            if (!_isOpen || life != _life.Token) return;
            delivery.Add(new AttemptEntry(at, Math.Round(result.Latency.TotalMilliseconds, 3)) { Status = result.Status, Error = result.Error }, !result.IsDelivered);
            if (result.IsDelivered) delivery.End(DeliveryState.Delivered);
            else if (!result.MayRetry) delivery.End(DeliveryState.Failed, "the receiver's answer is final");
            else if (Pause(delivery) is { } pause) Schedule(delivery, world.Clock.GetUtcNow() + pause);
            else delivery.End(DeliveryState.Failed, "all retries are used up");
        }
    }

    private TimeSpan? Pause(Delivery delivery) =>
        RetrySchedule.After(world.Current.Settings.Webhooks, world.Current.Chance, delivery.Id, delivery.Failures);

    /// <summary>The subscription as it stands now, while it wants anything at all.</summary>
    private Subscription? Target(Delivery delivery) =>
        world.Current.Subscriptions.FirstOrDefault(subscription => subscription.Id == delivery.Subscription.Id && subscription.IsActive);

    private void WarnOfVersion(string url)
    {
        if (WebhookVersions.Asked(url) is not { } asked || WebhookVersions.All.Contains(asked)) return;
        lock (_gate)
        {
            if (!_puzzling.Add(url)) return;
        }

        LogUnknownVersion(log, url, asked);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The webhook {Url} asks for version '{Version}', which nobody knows; it gets the one its subscription was created under.")]
    private static partial void LogUnknownVersion(ILogger log, string url, string version);
}
