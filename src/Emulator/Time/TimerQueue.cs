namespace Chats.Emulator.Time;

/// <summary>The timers that are awaited on a world's clock, in order of due time, then of creation.</summary>
internal sealed class TimerQueue(WorldClock clock) : IDueWork
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<(DateTimeOffset Due, long Sequence), WorldTimer> _waiting = [];
    private long _sequence;

    /// <summary>How many wait.</summary>
    public int Count
    {
        get
        {
            lock (_gate) return _waiting.Count;
        }
    }

    public DateTimeOffset? NextDue
    {
        get
        {
            lock (_gate) return First()?.Due;
        }
    }

    public DueWork? Waiting
    {
        get
        {
            lock (_gate)
            {
                return First() is { } first
                    ? new DueWork("held-back answer", _waiting.Count, first.Due, _waiting.Keys.Max(key => key.Due))
                    : null;
            }
        }
    }

    public bool RunNext(DateTimeOffset now, out Task rest)
    {
        rest = Task.CompletedTask;
        WorldTimer timer;
        lock (_gate)
        {
            if (First() is not { } key || key.Due > now) return false;
            timer = _waiting[key];
            _waiting.Remove(key);
            timer.Place = null;
            if (timer.Period > TimeSpan.Zero) Place(timer, timer.Period);
        }

        timer.Fire();
        return true;
    }

    public WorldTimer Create(TimerCallback callback, object? state, TimeSpan period) => new(this, callback, state, period);

    public void Set(WorldTimer timer, TimeSpan dueTime)
    {
        lock (_gate)
        {
            Withdraw(timer);
            if (dueTime != Timeout.InfiniteTimeSpan) Place(timer, dueTime);
        }

        clock.Scheduler.Rearm();
    }

    public void Remove(WorldTimer timer)
    {
        lock (_gate) Withdraw(timer);
    }

    public void Clear()
    {
        lock (_gate) _waiting.Clear();
    }

    private (DateTimeOffset Due, long Sequence)? First()
    {
        foreach (var key in _waiting.Keys) return key;
        return null;
    }

    private void Place(WorldTimer timer, TimeSpan dueTime)
    {
        timer.Place = (clock.GetUtcNow() + dueTime, _sequence++);
        _waiting.Add(timer.Place.Value, timer);
    }

    private void Withdraw(WorldTimer timer)
    {
        if (timer.Place is not { } place) return;
        _waiting.Remove(place);
        timer.Place = null;
    }
}
