namespace Chats.Emulator.Worlds;

/// <summary>Wakes whoever waits for a log to change. While nobody waits, a change costs one read.</summary>
/// <remarks>
/// No wake-up is lost when the waiter calls <see cref="Next"/> first and looks afterwards, and both looking and writing happen under the
/// log's lock: whoever looked too early has left its mark before the writer comes to <see cref="Pulse"/>.
/// </remarks>
internal sealed class Signal
{
    private TaskCompletionSource? _waited;

    /// <summary>Ends with the next change; ask before looking.</summary>
    public Task Next()
    {
        if (Volatile.Read(ref _waited) is { } waited) return waited.Task;
        var fresh = new TaskCompletionSource();
        return (Interlocked.CompareExchange(ref _waited, fresh, null) ?? fresh).Task;
    }

    /// <summary>Says that the log has changed; call it after the change. However many wait, the caller pays for one.</summary>
    public void Pulse()
    {
        if (Volatile.Read(ref _waited) is null) return;
        if (Interlocked.Exchange(ref _waited, null) is { } woken) ThreadPool.UnsafeQueueUserWorkItem(static woken => woken.SetResult(), woken, preferLocal: false);
    }
}
