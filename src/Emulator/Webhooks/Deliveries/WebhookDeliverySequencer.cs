using Chats.Emulator.Time;

namespace Chats.Emulator.Webhooks.Deliveries;

/// <summary>
/// Lets the deliveries of one subscription and chat go one after the other, as it happened: each begins when the one before was answered,
/// or its
/// attempt failed.
/// </summary>
/// <remarks>
/// A receiver may wait for a later event of the chat before it answers. So the next one goes after a while all the same; that while is the
/// machine's
/// time, and nothing of it is kept. Nothing is called under the lock but timers.
/// </remarks>
internal sealed class WebhookDeliverySequencer(TimeProvider system)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<OrderingKey, WebhookDeliveryGroup> _rows = [];
    private readonly Dictionary<long, WebhookDeliveryGroup> _waiting = [];

    /// <summary>Asks for a delivery's turn. Earlier ones go before it, even those that ask later while it waits.</summary>
    public WebhookDeliveryTurn Enter(WebhookDelivery delivery)
    {
        lock (_gate)
        {
            var key = OrderingKey.Of(delivery);
            if (!_rows.TryGetValue(key, out var row)) return Open(key, delivery.Id);
            var turn = new WebhookDeliveryTurn(this, row, delivery.Id);
            row.Waiting.Enqueue(turn, delivery.Id);
            _waiting[delivery.Id] = row;
            if (row.Waiting.Count == 1) GoOnInTime(row);
            return turn;
        }
    }

    /// <summary>The delivery that another waits for; null when it waits for none.</summary>
    public long? WaitsFor(long delivery)
    {
        lock (_gate) return _waiting.TryGetValue(delivery, out var row) ? row.Current.Delivery : null;
    }

    /// <summary>Lets everything go that waits; what comes afterwards begins anew.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            foreach (var row in _rows.Values)
            {
                row.Alarm?.Dispose();
                foreach (var (turn, _) in row.Waiting.UnorderedItems) turn.Grant();
                row.Waiting.Clear();
            }

            _rows.Clear();
            _waiting.Clear();
        }
    }

    public void Begin(WebhookDeliveryTurn turn)
    {
        lock (_gate)
        {
            turn.Since = system.GetTimestamp();
            if (turn.Row.Current == turn) GoOnInTime(turn.Row);
        }
    }

    public void Leave(WebhookDeliveryTurn turn)
    {
        lock (_gate)
        {
            // A turn that was overtaken, or belongs to what was cleared, holds up no other.
            if (turn.Row.Current == turn && _rows.GetValueOrDefault(turn.Row.Key) == turn.Row) Next(turn.Row);
        }
    }

    private WebhookDeliveryTurn Open(OrderingKey key, long delivery)
    {
        var row = new WebhookDeliveryGroup(this, key, delivery);
        _rows[key] = row;
        row.Current.Grant();
        return row.Current;
    }

    private void Next(WebhookDeliveryGroup row, long? overtook = null)
    {
        if (row.Waiting.TryDequeue(out var turn, out _))
        {
            _waiting.Remove(turn.Delivery);
            row.Current = turn;
            turn.Grant(overtook);
        }
        else
        {
            row.Alarm?.Dispose();
            _rows.Remove(row.Key);
        }
    }

    /// <summary>Lets the next one go if the one under way was waited for long enough; else looks again when it is.</summary>
    private void GoOnInTime(WebhookDeliveryGroup row)
    {
        if (row.Waiting.Count == 0 || row.Current.Since is not { } since) return;
        var rest = Scheduler.Patience - system.GetElapsedTime(since);
        if (rest <= TimeSpan.Zero)
        {
            Next(row, row.Current.Delivery);
            return;
        }

        row.Alarm ??= system.CreateTimer(_ => Ring(row), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        row.Alarm.Change(TimeSpan.FromMilliseconds(Math.Ceiling(rest.TotalMilliseconds)), Timeout.InfiniteTimeSpan);
    }

    private void Ring(WebhookDeliveryGroup row)
    {
        lock (_gate)
        {
            if (_rows.GetValueOrDefault(row.Key) == row) GoOnInTime(row);
        }
    }
}
