using System.Collections.Immutable;
using Chats.Emulator.Common;
using Chats.Emulator.Common.Collections;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Faults;
using Chats.Emulator.Faults.Kinds;
using Chats.Emulator.Time;
using Chats.Emulator.Webhooks.Payloads;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Deliveries;

/// <summary>
/// The deliveries of one world that wait, in order of due time, and the log of all. Nothing is called and no other lock taken under its
/// lock.
/// </summary>
/// <param name="limits">How many it remembers, and how many may wait.</param>
/// <param name="changes">Wakes the calls that wait for deliveries.</param>
/// <param name="order">Numbers what the world's logs hold.</param>
/// <param name="activity">Is told when something comes of a delivery.</param>
internal sealed class WebhookDeliveryQueue(WorldLimits limits, Signal changes, LogOrder order, WorldActivity activity) : IDisposable
{
    /// <summary>Why a delivery ends that was tried for long enough.</summary>
    public const string GivenUp = "all retries are used up: none begins later than 30m after the first attempt";

    // Where nothing else happens, a reordered delivery is merely late.
    private static readonly TimeSpan LongestReorder = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private readonly RingBuffer<WebhookDelivery> _log = new(limits.Deliveries);
    private readonly RingBuffer<WebhookDelivery> _changed = new(limits.Deliveries);
    private readonly Dictionary<long, WebhookDelivery> _underWay = [];
    private ImmutableSortedSet<WebhookDelivery> _waiting = WebhookDeliveriesContent.None.Waiting;
    private ImmutableDictionary<Guid, WebhookDelivery> _overtaken = WebhookDeliveriesContent.None.Overtaken;
    private CancellationTokenSource _life = new();
    private bool _isOpen = true;
    private long _forgotten;

    /// <summary>The latest place, among all that the world's logs hold, of what it told and forgot; 0: nothing yet.</summary>
    public long Forgotten
    {
        get
        {
            lock (_gate) return _forgotten;
        }
    }

    public DateTimeOffset? NextDue
    {
        get
        {
            lock (_gate) return _waiting.Min?.NextAttempt;
        }
    }

    /// <summary>All that wait for their time; null when none does.</summary>
    public DueWork? DueWork
    {
        get
        {
            lock (_gate)
            {
                return _waiting is { IsEmpty: false } waiting
                    ? new DueWork("webhook", waiting.Count, waiting.Min!.NextAttempt!.Value, waiting.Max!.NextAttempt!.Value)
                    : null;
            }
        }
    }

    /// <summary>Adds a delivery that is due now.</summary>
    public WebhookDeliveryEntry Add(EventSummary happened, Subscription subscription, WebhookBody body, DateTimeOffset now)
    {
        lock (_gate)
        {
            var delivery = new WebhookDelivery(_log.Next, happened, subscription, body);
            _log.NextSlot() = delivery;
            if (!_isOpen) delivery = Tell(delivery.Ended(WebhookDeliveryState.Cancelled, "the world has ended"), now);
            else if (_waiting.Count
                + _underWay.Count >= limits.Backlog) delivery =
                    Tell(delivery.Ended(WebhookDeliveryState.Failed, "too many deliveries are waiting"), now);
            else delivery = Schedule(delivery, now);
            return delivery.ToEntry();
        }
    }

    /// <summary>Takes the first that is due, and the life it belongs to.</summary>
    public bool TryTake(DateTimeOffset now, out WebhookDelivery delivery, out CancellationToken life)
    {
        lock (_gate)
        {
            (delivery, life) = (_waiting.Min!, _life.Token);
            if (delivery is null || delivery.NextAttempt > now) return false;
            delivery = Take(delivery);
            return true;
        }
    }

    /// <summary>Notes what came of an attempt and what comes next.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="carried">What came of it.</param>
    /// <param name="next">When the next attempt begins; null: there is none.</param>
    /// <param name="now">When that was.</param>
    /// <param name="life">The life it was taken in; what belongs to an earlier one counts for nothing.</param>
    /// <returns>One that was to be overtaken by this, taken to be attempted now; null: there is none.</returns>
    public WebhookDelivery? Record(
        WebhookDelivery delivery, AttemptResult carried, Func<WebhookDelivery, DateTimeOffset?> next, DateTimeOffset now,
        CancellationToken life)
    {
        lock (_gate)
        {
            if (!IsOpen(life)) return null;
            var after = delivery.After(carried) with { Told = new WebhookDeliveryMoment(order.Next(), now) };
            if (carried.Result.IsDelivered) Note(after.Ended(WebhookDeliveryState.Delivered));
            else if (!carried.Result.MayRetry) Note(
                after.Ended(
                    WebhookDeliveryState.Failed,
                    carried.Result.IsHopeless ? "the receiver's name leads nowhere" : "the receiver's answer is final"));
            else if (next(after) is { } at) Schedule(after, at);
            else Note(after.Ended(WebhookDeliveryState.Failed, GivenUp));
            return TakeOvertaken(after);
        }
    }

    public void End(WebhookDelivery delivery, WebhookDeliveryState state, string reason, DateTimeOffset now, CancellationToken life)
    {
        lock (_gate)
        {
            if (IsOpen(life)) Tell(delivery.Ended(state, reason), now);
        }
    }

    /// <summary>Puts a delivery aside for a fault's delay, or until another has overtaken it; false when it may go on.</summary>
    public bool HoldsBack(WebhookDelivery delivery, FaultHit hit, DateTimeOffset now, CancellationToken life)
    {
        var isReorder = hit.Rule.Then.Webhook == WebhookFault.Reorder;
        lock (_gate)
        {
            if (!IsOpen(life)) return true;
            if (delivery.HeldBy is not null || (hit.Delay == TimeSpan.Zero && !isReorder)) return false;
            if (isReorder && _overtaken.ContainsKey(delivery.Subscription.Id)) return false;
            var held = Schedule(delivery with { HeldBy = hit }, now + (isReorder ? LongestReorder : hit.Delay));
            if (isReorder) _overtaken = _overtaken.Add(delivery.Subscription.Id, held);
            return true;
        }
    }

    public WebhookDelivery? Find(long id)
    {
        lock (_gate) return _log.Find(id);
    }

    /// <summary>
    /// The deliveries that began or came further after so many changes, and the number of changes now; all from the start, or after too
    /// many changes.
    /// </summary>
    public (IReadOnlyList<WebhookDeliveryRecord> Records, long Changes) Since(long seen)
    {
        lock (_gate)
        {
            var news = seen == 0 || seen < _changed.First - 1 ? _log.After(0) : _changed.After(seen);
            return ([.. news.Select(delivery => delivery.ToRecord())], _changed.Next - 1);
        }
    }

    /// <summary>How many are under way, or are due by then.</summary>
    public int Unanswered(DateTimeOffset now)
    {
        lock (_gate) return _underWay.Count + _waiting.TakeWhile(delivery => delivery.NextAttempt <= now).Count();
    }

    /// <summary>
    /// Up to so many that were tried or ended behind a place among all that the world's logs hold, and not behind another, as they stood
    /// then, oldest first.
    /// </summary>
    public IReadOnlyList<WebhookDeliveryRecord> Between(long after, long last, int limit)
    {
        lock (_gate)
        {
            return [.. _changed.After(0).Where(delivery => delivery.Told?.Order > after && delivery.Told.Order <= last)
                .DistinctBy(delivery => delivery.Told!.Order).Take(limit).Select(delivery => delivery.ToRecord())];
        }
    }

    public T Read<T>(Func<IEnumerable<WebhookDelivery>, T> read)
    {
        lock (_gate) return read(_log.After(0));
    }

    /// <summary>Takes nothing more and breaks off what is under way.</summary>
    public void Close()
    {
        CancellationTokenSource ended;
        lock (_gate)
        {
            ended = _life;
            _isOpen = false;
            _waiting = WebhookDeliveriesContent.None.Waiting;
        }

        ended.Cancel();
    }

    /// <summary>For good; the token stays usable for attempts that are just ending.</summary>
    public void Dispose() => Close();

    /// <summary>What it holds now. Nothing is copied but a few references, and what is under way.</summary>
    public WebhookDeliveriesContent Capture()
    {
        lock (_gate)
        {
            return new WebhookDeliveriesContent(_waiting, [.. _underWay.Values], _overtaken, _log.Capture())
            {
                Changed = _changed.Capture(),
            };
        }
    }

    /// <summary>Begins anew with what it once held; what was under way then waits to be tried again.</summary>
    public void Open(WebhookDeliveriesContent content)
    {
        lock (_gate)
        {
            _life = new CancellationTokenSource();
            _isOpen = true;
            _underWay.Clear();
            (_waiting, _overtaken) = (content.Waiting, content.Overtaken);
            _log.Restore(content.Log);
            _changed.Restore(content.Changed);
            _forgotten = 0;
            foreach (var brokenOff in content.UnderWay) Schedule(brokenOff, brokenOff.NextAttempt!.Value);
        }
    }

    private WebhookDelivery Schedule(WebhookDelivery delivery, DateTimeOffset due)
    {
        var waiting = Note(delivery with { NextAttempt = due });
        _waiting = _waiting.Add(waiting);
        return waiting;
    }

    /// <summary>The same of something that an application may have noticed.</summary>
    private WebhookDelivery Tell(WebhookDelivery delivery, DateTimeOffset now) =>
        Note(delivery with { Told = new WebhookDeliveryMoment(order.Next(), now) });

    /// <summary>How it stands now; it is not under way any more.</summary>
    private WebhookDelivery Note(WebhookDelivery delivery)
    {
        _underWay.Remove(delivery.Id);
        _log.Replace(delivery.Id, delivery);
        ref var place = ref _changed.NextSlot();
        _forgotten = Math.Max(_forgotten, place?.Told?.Order ?? 0);
        place = delivery;
        activity.Touch();
        changes.Pulse();
        return delivery;
    }

    /// <summary>Takes one that waits; it is under way, as it waited, until something is noted of it.</summary>
    private WebhookDelivery Take(WebhookDelivery waiting)
    {
        _waiting = _waiting.Remove(waiting);
        var taken = Note(waiting with { NextAttempt = null });
        _underWay[waiting.Id] = waiting;
        return taken;
    }

    /// <summary>The one that waited to be overtaken by this.</summary>
    private WebhookDelivery? TakeOvertaken(WebhookDelivery by)
    {
        if (!_overtaken.TryGetValue(by.Subscription.Id, out var overtaken)) return null;
        _overtaken = _overtaken.Remove(by.Subscription.Id);
        return overtaken.Id != by.Id && _waiting.Contains(overtaken) ? Take(overtaken) : null;
    }

    private bool IsOpen(CancellationToken life) => _isOpen && life == _life.Token;
}
