namespace Chats.Emulator.Control.Streaming;

/// <summary>Counts who listens: each holds a connection, and looks whenever something happens.</summary>
internal sealed class StreamListeners
{
    public const int Most = 64;

    private int _count;

    /// <summary>Lets somebody listen until what is returned is disposed; null: there are as many as there may be.</summary>
    public IDisposable? Enter()
    {
        if (Interlocked.Increment(ref _count) <= Most) return new Seat(this);
        Interlocked.Decrement(ref _count);
        return null;
    }

    private sealed class Seat(StreamListeners listeners) : IDisposable
    {
        public void Dispose() => Interlocked.Decrement(ref listeners._count);
    }
}
