using Chats.Emulator.Domain;
using Chats.Emulator.Faults;
using Chats.Emulator.Webhooks.Payloads;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Webhooks;

/// <summary>The deliveries of one world that wait, in order of due time, and the log of all. Nothing is called and no other lock taken under its lock.</summary>
/// <param name="limits">How many it remembers, and how many may wait.</param>
/// <param name="changes">Wakes those who wait for deliveries.</param>
internal sealed class DeliveryQueue(WorldLimits limits, Signal changes) : IDisposable
{
    // Where nothing else happens, a reordered delivery is merely late.
    private static readonly TimeSpan LongestReorder = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private readonly SortedSet<Delivery> _waiting = new(Delivery.ByTime);
    private readonly Dictionary<Guid, Delivery> _overtaken = [];
    private readonly DeliveryLog _log = new(limits.Deliveries);
    private readonly Ring<Delivery> _changed = new(limits.Deliveries);
    private CancellationTokenSource _life = new();
    private bool _isOpen = true;

    public DateTimeOffset? NextDue
    {
        get
        {
            lock (_gate) return _waiting.Min?.NextAttempt;
        }
    }

    /// <summary>Adds a delivery that is due now.</summary>
    public DeliveryEntry Add(WorldEvent happened, Subscription subscription, WebhookBody body, DateTimeOffset now)
    {
        lock (_gate)
        {
            var delivery = new Delivery(_log.NextId, happened, subscription, body);
            _log.Add(delivery);
            if (!_isOpen) delivery.End(DeliveryState.Cancelled, "the world has ended");
            else if (_waiting.Count >= limits.Backlog) delivery.End(DeliveryState.Failed, "too many deliveries are waiting");
            else Schedule(delivery, now);
            Note(delivery);
            return delivery.ToEntry();
        }
    }

    /// <summary>Takes the first that is due, and the life it belongs to.</summary>
    public bool TryTake(DateTimeOffset now, out Delivery delivery, out CancellationToken life)
    {
        lock (_gate)
        {
            (delivery, life) = (_waiting.Min!, _life.Token);
            if (delivery is null || delivery.NextAttempt > now) return false;
            _waiting.Remove(delivery);
            delivery.NextAttempt = null;
            return true;
        }
    }

    /// <summary>Notes what came of an attempt and what comes next.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="carried">What came of it.</param>
    /// <param name="pause">Until the next attempt after so many failures; null: there is none.</param>
    /// <param name="now">The world's time.</param>
    /// <param name="life">The life it was taken in; what belongs to an earlier one counts for nothing.</param>
    public void Record(Delivery delivery, Carried carried, Func<int, TimeSpan?> pause, DateTimeOffset now, CancellationToken life)
    {
        lock (_gate)
        {
            if (!IsOpen(life)) return;
            delivery.Add(carried);
            if (carried.Result.IsDelivered) delivery.End(DeliveryState.Delivered);
            else if (!carried.Result.MayRetry) delivery.End(DeliveryState.Failed, carried.Result.IsHopeless ? "the receiver's name leads nowhere" : "the receiver's answer is final");
            else if (pause(delivery.Failures) is { } wait) Schedule(delivery, now + wait);
            else delivery.End(DeliveryState.Failed, "all retries are used up");
            LetOvertaken(delivery, now);
            Note(delivery);
        }
    }

    public void End(Delivery delivery, DeliveryState state, string reason)
    {
        lock (_gate)
        {
            delivery.End(state, reason);
            Note(delivery);
        }
    }

    /// <summary>Puts a delivery aside for a fault's delay, or until another has overtaken it; false when it may go on.</summary>
    public bool HoldsBack(Delivery delivery, FaultHit hit, DateTimeOffset now, CancellationToken life)
    {
        var isReorder = hit.Rule.Then.Webhook == WebhookFault.Reorder;
        lock (_gate)
        {
            if (!IsOpen(life)) return true;
            if (delivery.HeldBy is not null || (hit.Delay == TimeSpan.Zero && !isReorder)) return false;
            if (isReorder && !_overtaken.TryAdd(delivery.Subscription.Id, delivery)) return false;
            delivery.HeldBy = hit;
            Schedule(delivery, now + (isReorder ? LongestReorder : hit.Delay));
            return true;
        }
    }

    /// <summary>The deliveries that began or came further after so many changes, and the number of changes now; from the start: all.</summary>
    public (IReadOnlyList<DeliveryRecord> Records, long Changes) Since(long changes)
    {
        lock (_gate) return ([.. (changes == 0 ? _log.All : _changed.After(changes)).Select(delivery => delivery.ToRecord())], _changed.Last);
    }

    public T Read<T>(Func<IEnumerable<Delivery>, T> read)
    {
        lock (_gate) return read(_log.All);
    }

    /// <summary>Takes nothing more and breaks off what is under way.</summary>
    public void Close()
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

    /// <summary>For good; the token stays usable for attempts that are just ending.</summary>
    public void Dispose() => Close();

    /// <summary>Begins anew and empty.</summary>
    public void Open()
    {
        lock (_gate)
        {
            _life = new CancellationTokenSource();
            _isOpen = true;
            _waiting.Clear();
            _overtaken.Clear();
            _log.Clear();
            _changed.Clear();
        }
    }

    private void Note(Delivery delivery)
    {
        _changed.Add(delivery);
        changes.Pulse();
    }

    private void Schedule(Delivery delivery, DateTimeOffset due)
    {
        delivery.NextAttempt = due;
        _waiting.Add(delivery);
    }

    /// <summary>Lets the one go on that waited to be overtaken by this.</summary>
    private void LetOvertaken(Delivery by, DateTimeOffset now)
    {
        if (_overtaken.Remove(by.Subscription.Id, out var overtaken) && overtaken != by && _waiting.Remove(overtaken)) Schedule(overtaken, now);
    }

    private bool IsOpen(CancellationToken life) => _isOpen && life == _life.Token;
}
