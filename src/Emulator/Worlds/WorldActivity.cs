namespace Chats.Emulator.Worlds;

/// <summary>What an application is doing just now: which of its calls are open, and since when it has been quiet.</summary>
/// <param name="system">The machine's time.</param>
internal sealed class WorldActivity(TimeProvider system)
{
    private int _open;
    private long _latest = system.GetTimestamp();

    /// <summary>How many calls are not answered yet.</summary>
    public int OpenRequests => Volatile.Read(ref _open);

    /// <summary>The machine's time since a call began or was answered, or a webhook was.</summary>
    public TimeSpan Idle => system.GetElapsedTime(Interlocked.Read(ref _latest));

    /// <summary>A call has begun.</summary>
    public void Begin()
    {
        Interlocked.Increment(ref _open);
        Touch();
    }

    /// <summary>A call was answered, or broken off.</summary>
    public void End()
    {
        Touch();
        Interlocked.Decrement(ref _open);
    }

    /// <summary>Something was sent to the application, or came from it.</summary>
    public void Touch() => Interlocked.Exchange(ref _latest, system.GetTimestamp());
}
