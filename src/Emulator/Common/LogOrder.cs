namespace Chats.Emulator.Common;

/// <summary>
/// Numbers everything that is written to any of a world's logs, so that what stands in several of them has one order. Each log draws the
/// number under its own lock: whoever notes the latest one and reads the logs afterwards finds everything up to it.
/// </summary>
internal sealed class LogOrder
{
    private long _latest;

    /// <summary>The number of what was written last; 0: nothing was yet.</summary>
    public long Latest => Interlocked.Read(ref _latest);

    public long Next() => Interlocked.Increment(ref _latest);

    /// <summary>Goes on behind a number.</summary>
    public void Restore(long latest) => Interlocked.Exchange(ref _latest, latest);
}
