namespace Chats.Emulator.Worlds;

/// <summary>The latest events of a world in the order they happened; a ring, so that a busy world stays bounded.</summary>
internal sealed class EventLog(int capacity)
{
    private readonly Lock _gate = new();
    private readonly Ring<WorldEvent> _events = new(capacity);

    public void Append(IEnumerable<WorldEvent> events)
    {
        lock (_gate)
        {
            foreach (var happened in events) _events.Add(happened with { Sequence = _events.Last + 1 });
        }
    }

    /// <summary>Everything still held with a sequence above <paramref name="sequence"/>, oldest first.</summary>
    public IReadOnlyList<WorldEvent> Since(long sequence)
    {
        lock (_gate) return [.. _events.After(sequence)];
    }

    public void Clear()
    {
        lock (_gate) _events.Clear();
    }
}
