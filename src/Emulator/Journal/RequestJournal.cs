namespace Chats.Emulator.Journal;

/// <summary>The latest requests of a world; a ring, so that a busy world stays bounded.</summary>
internal sealed class RequestJournal(int capacity)
{
    private readonly Lock _gate = new();
    private readonly Queue<JournalRecord> _records = new();
    private long _next = 1;

    public void Add(JournalRecord record)
    {
        lock (_gate)
        {
            if (_records.Count == capacity) _records.Dequeue();
            record.Sequence = _next++;
            _records.Enqueue(record);
        }
    }

    /// <summary>What is still held with a sequence above <paramref name="since"/>, oldest first.</summary>
    public IReadOnlyList<JournalRecord> Since(long since)
    {
        lock (_gate) return [.. _records.Where(record => record.Sequence > since)];
    }

    /// <summary>Forgets everything and counts from one again.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _records.Clear();
            _next = 1;
        }
    }
}
