namespace Chats.Emulator.Journal;

/// <summary>The latest requests of a world; a ring whose places are used again, so that a busy world neither grows nor litters.</summary>
/// <param name="capacity">How many requests are remembered.</param>
/// <param name="bodyLimit">How many bytes of each body are kept.</param>
/// <param name="changed">Is told after each change.</param>
internal sealed class RequestJournal(int capacity, int bodyLimit, Action? changed = null)
{
    private readonly Lock _gate = new();
    private readonly Ring<JournalPlace> _places = new(capacity);
    private int _era;

    /// <summary>How many bytes of each body are kept.</summary>
    public int BodyLimit => bodyLimit;

    public void Add(JournalEntry entry, ReadOnlySpan<byte> requestBody, ReadOnlySpan<byte> responseBody)
    {
        lock (_gate)
        {
            var sequence = _places.Next;
            ref var place = ref _places.Claim();
            if (place?.Epoch != _places.Epoch) place = new JournalPlace(bodyLimit, _places.Epoch);
            place.Fill(entry with { Sequence = sequence }, requestBody, responseBody);
        }

        changed?.Invoke();
    }

    /// <summary>What is still held with a sequence above <paramref name="since"/> and matches, oldest first.</summary>
    public IReadOnlyList<JournalEntry> List(long since, Func<JournalEntry, bool> matches, int limit)
    {
        lock (_gate) return [.. _places.After(since).Where(place => matches(place.Entry)).Take(limit).Select(place => place.WithBodies())];
    }

    /// <summary>Where the journal stands now.</summary>
    public JournalMark Mark()
    {
        lock (_gate) return new JournalMark(_era, _places.Next - 1);
    }

    /// <summary>What came after a mark and matches, and the mark of now; null when everything was forgotten meanwhile.</summary>
    public (IReadOnlyList<JournalEntry> Entries, JournalMark Now)? Since(JournalMark mark, Func<JournalEntry, bool> matches)
    {
        lock (_gate) return mark.Era == _era ? (List(mark.Sequence, matches, int.MaxValue), Mark()) : null;
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
        lock (_gate)
        {
            _places.Return(content);
            _era++;
        }

        changed?.Invoke();
    }
}
