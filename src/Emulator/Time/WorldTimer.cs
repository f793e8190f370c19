namespace Chats.Emulator.Time;

/// <summary>One timer on a world's clock.</summary>
internal sealed class WorldTimer(TimerQueue queue, TimerCallback callback, object? state, TimeSpan period) : ITimer
{
    public TimeSpan Period { get; private set; } = period;

    /// <summary>Where the timer stands in its queue; null while it is not waiting. Guarded by the queue.</summary>
    public (DateTimeOffset Due, long Sequence)? Place { get; set; }

    public void Fire() => callback(state);

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        Period = period;
        queue.Set(this, dueTime);
        return true;
    }

    public void Dispose() => queue.Remove(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
