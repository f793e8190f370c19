using System.Collections.Immutable;
using Chats.Emulator.Common;
using Chats.Emulator.Common.Collections;
using Chats.Emulator.Domain.Webhooks;

namespace Chats.Emulator.Worlds.Events;

/// <summary>The latest events of a world in the order they happened; a buffer, so that a busy world stays bounded.</summary>
/// <param name="capacity">How many are remembered.</param>
/// <param name="order">Numbers what the world's logs hold; null: nothing but this one.</param>
internal sealed class EventLog(int capacity, LogOrder? order = null)
{
    private readonly Lock _gate = new();
    private readonly RingBuffer<WorldEvent> _events = new(capacity);
    private readonly LogOrder _order = order ?? new LogOrder();
    private long _forgotten;

    /// <param name="events">What happened.</param>
    /// <param name="subscriptions">Those there are just then.</param>
    public void Append(ImmutableArray<WorldEvent> events, ImmutableArray<Subscription> subscriptions)
    {
        lock (_gate)
        {
            foreach (var happened in events)
            {
                var sequence = _events.Next;
                ref var place = ref _events.NextSlot();
                if (place is { } oldest) _forgotten = oldest.Order;
                place = happened with { Sequence = sequence, Order = _order.Next(), IsUnwanted = !IsWanted(happened, subscriptions) };
            }
        }
    }

    /// <summary>The sequence of the latest event; 0: there is none yet.</summary>
    public long Latest
    {
        get
        {
            lock (_gate) return _events.Next - 1;
        }
    }

    /// <summary>The place, among all the world's logs hold, of what it forgot last; 0: nothing yet.</summary>
    public long Forgotten
    {
        get
        {
            lock (_gate) return _forgotten;
        }
    }

    /// <summary>Everything still held with a sequence above <paramref name="sequence"/>, oldest first.</summary>
    public IReadOnlyList<WorldEvent> Since(long sequence)
    {
        lock (_gate) return [.. _events.After(sequence)];
    }

    /// <summary>Up to so many that come behind a place among all the world's logs hold, and not behind another, oldest first.</summary>
    public IReadOnlyList<WorldEvent> Between(long order, long last, int limit)
    {
        lock (_gate) return [.. _events.After(order, happened => happened.Order).TakeWhile(happened => happened.Order <= last).Take(limit)];
    }

    /// <summary>Everything still held that matches, oldest first.</summary>
    public IReadOnlyList<WorldEvent> Where(Func<WorldEvent, bool> matches)
    {
        lock (_gate) return [.. _events.After(0).Where(matches)];
    }

    /// <summary>What it holds now, to return to.</summary>
    public RingBufferContent<WorldEvent> Capture()
    {
        lock (_gate) return _events.Capture();
    }

    public void Restore(RingBufferContent<WorldEvent> content)
    {
        lock (_gate)
        {
            _events.Restore(content);
            _forgotten = 0;
        }
    }

    private static bool IsWanted(WorldEvent happened, ImmutableArray<Subscription> subscriptions)
    {
        if (EmulatorEvents.Has(happened.Type)) return true;
        foreach (var subscription in subscriptions)
        {
            if (subscription.Wants(happened.Type, happened.Line)) return true;
        }

        return false;
    }
}
