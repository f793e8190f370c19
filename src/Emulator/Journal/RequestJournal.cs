namespace Chats.Emulator.Journal;

/// <summary>The latest requests of a world; a ring whose places are used again, so that a busy world neither grows nor litters.</summary>
/// <param name="capacity">How many requests are remembered.</param>
/// <param name="bodyLimit">How many bytes of each body are kept.</param>
/// <param name="changed">Is told after each change.</param>
internal sealed class RequestJournal(int capacity, int bodyLimit, Action? changed = null)
{
    private readonly Lock _gate = new();
    private readonly List<Place> _places = [];
    private long _next = 1;
    private int _count;
    private int _era;

    /// <summary>How many bytes of each body are kept.</summary>
    public int BodyLimit => bodyLimit;

    public void Add(JournalEntry entry, ReadOnlySpan<byte> requestBody, ReadOnlySpan<byte> responseBody)
    {
        lock (_gate)
        {
            var index = (int)((_next - 1) % capacity);
            if (index == _places.Count) _places.Add(new Place(bodyLimit));
            _places[index].Fill(entry with { Sequence = _next++ }, requestBody, responseBody);
            _count = Math.Min(_count + 1, capacity);
        }

        changed?.Invoke();
    }

    /// <summary>What is still held with a sequence above <paramref name="since"/> and matches, oldest first.</summary>
    public IReadOnlyList<JournalEntry> List(long since, Func<JournalEntry, bool> matches, int limit)
    {
        lock (_gate)
        {
            var entries = new List<JournalEntry>();
            for (var sequence = Math.Max(since + 1, _next - _count); sequence < _next && entries.Count < limit; sequence++)
            {
                var place = _places[(int)((sequence - 1) % capacity)];
                if (matches(place.Entry)) entries.Add(place.WithBodies());
            }

            return entries;
        }
    }

    /// <summary>Where the journal stands now.</summary>
    public JournalMark Mark()
    {
        lock (_gate) return new JournalMark(_era, _next - 1);
    }

    /// <summary>What came after a mark and matches, and the mark of now; null when everything was forgotten meanwhile.</summary>
    public (IReadOnlyList<JournalEntry> Entries, JournalMark Now)? Since(JournalMark mark, Func<JournalEntry, bool> matches)
    {
        lock (_gate) return mark.Era == _era ? (List(mark.Sequence, matches, int.MaxValue), Mark()) : null;
    }

    /// <summary>Forgets everything and counts from one again.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _places.Clear();
            _next = 1;
            _count = 0;
            _era++;
        }

        changed?.Invoke();
    }

    private sealed class Place(int bodyLimit)
    {
        private readonly BodyBuffer _requestBody = new(bodyLimit);
        private readonly BodyBuffer _responseBody = new(bodyLimit);

        /// <summary>The request without its bodies.</summary>
        public JournalEntry Entry { get; private set; } = null!;

        public void Fill(JournalEntry entry, ReadOnlySpan<byte> requestBody, ReadOnlySpan<byte> responseBody)
        {
            Entry = entry;
            _requestBody.Set(requestBody);
            _responseBody.Set(responseBody);
        }

        public JournalEntry WithBodies() => Entry with
        {
            RequestBody = _requestBody.Text,
            ResponseBody = _responseBody.Text,
            Truncated = _requestBody.IsTruncated || _responseBody.IsTruncated,
        };
    }
}
