namespace Chats.Emulator.Worlds;

/// <summary>The latest events of a world in the order they happened; a ring, so that a busy world stays bounded.</summary>
internal sealed class EventLog(int capacity)
{
    private readonly Lock _gate = new();
    private readonly Queue<WorldEvent> _events = new();
    private long _next = 1;

    public void Append(IEnumerable<WorldEvent> events)
    {
        lock (_gate)
        {
            foreach (var happened in events)
            {
                if (_events.Count == capacity) _events.Dequeue();
                _events.Enqueue(happened with { Sequence = _next++ });
            }
        }
    }

    /// <summary>Everything still held with a sequence above <paramref name="sequence"/>, oldest first.</summary>
    public IReadOnlyList<WorldEvent> Since(long sequence)
    {
        lock (_gate) return [.. _events.Where(happened => happened.Sequence > sequence)];
    }

    public void Clear()
    {
        lock (_gate)
        {
            _events.Clear();
            _next = 1;
        }
    }
}
