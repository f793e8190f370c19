namespace Chats.Emulator.Journal;

/// <summary>The latest requests of a world; a ring whose places are used again, so that a busy world neither grows nor litters.</summary>
/// <param name="capacity">How many requests are remembered.</param>
/// <param name="bodyLimit">How many bytes of each body are kept.</param>
internal sealed class RequestJournal(int capacity, int bodyLimit)
{
    private readonly Lock _gate = new();
    private readonly Ring<JournalPlace> _places = new(capacity);

    public void Add(JournalEntry entry, ReadOnlySpan<byte> requestBody, ReadOnlySpan<byte> responseBody)
    {
        lock (_gate)
        {
            var sequence = _places.Next;
            ref var place = ref _places.Claim();
            if (place?.Epoch != _places.Epoch) place = new JournalPlace(bodyLimit, _places.Epoch);
            place.Fill(entry with { Sequence = sequence }, requestBody, responseBody);
        }
    }

    /// <summary>What is still held with a sequence above <paramref name="since"/> and matches, oldest first.</summary>
    public IReadOnlyList<JournalEntry> List(long since, Func<JournalEntry, bool> matches, int limit)
    {
        lock (_gate) return [.. _places.After(since).Where(place => matches(place.Entry)).Take(limit).Select(place => place.WithBodies())];
    }

    /// <summary>Forgets everything and counts from one again.</summary>
    public void Clear() => Return(RingContent<JournalPlace>.Empty);

    /// <summary>What it holds now, to return to.</summary>
    public RingContent<JournalPlace> Keep()
    {
        lock (_gate) return _places.Keep();
    }

    public void Return(RingContent<JournalPlace> content)
    {
        lock (_gate) _places.Return(content);
    }
}
