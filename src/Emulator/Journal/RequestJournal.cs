namespace Chats.Emulator.Journal;

/// <summary>The latest requests of a world; a ring whose places are used again, so that a busy world neither grows nor litters.</summary>
/// <param name="capacity">How many requests are remembered.</param>
/// <param name="bodyLimit">How many bytes of each body are kept.</param>
internal sealed class RequestJournal(int capacity, int bodyLimit)
{
    private readonly Lock _gate = new();
    private readonly List<Place> _places = [];
    private long _next = 1;
    private int _count;

    public void Add(JournalRecord record, ReadOnlySpan<byte> requestBody, ReadOnlySpan<byte> responseBody)
    {
        lock (_gate)
        {
            var index = (int)((_next - 1) % capacity);
            if (index == _places.Count) _places.Add(new Place(bodyLimit));
            _places[index].Fill(_next++, record, requestBody, responseBody);
            _count = Math.Min(_count + 1, capacity);
        }
    }

    /// <summary>What is still held with a sequence above <paramref name="since"/> and matches, oldest first.</summary>
    public IReadOnlyList<JournalEntry> List(long since, Func<JournalRecord, bool> matches, int limit)
    {
        lock (_gate)
        {
            var entries = new List<JournalEntry>();
            for (var sequence = Math.Max(since + 1, _next - _count); sequence < _next && entries.Count < limit; sequence++)
            {
                var place = _places[(int)((sequence - 1) % capacity)];
                if (matches(place.Record)) entries.Add(place.ToEntry());
            }

            return entries;
        }
    }

    /// <summary>Forgets everything and counts from one again.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _places.Clear();
            _next = 1;
            _count = 0;
        }
    }

    private sealed class Place(int bodyLimit)
    {
        private readonly BodyBuffer _requestBody = new(bodyLimit);
        private readonly BodyBuffer _responseBody = new(bodyLimit);
        private long _sequence;

        public JournalRecord Record { get; private set; } = null!;

        public void Fill(long sequence, JournalRecord record, ReadOnlySpan<byte> requestBody, ReadOnlySpan<byte> responseBody)
        {
            _sequence = sequence;
            Record = record;
            _requestBody.Set(requestBody);
            _responseBody.Set(responseBody);
        }

        public JournalEntry ToEntry() => Record.ToEntry() with
        {
            Sequence = _sequence,
            RequestBody = _requestBody.Text,
            ResponseBody = _responseBody.Text,
            Truncated = _requestBody.IsTruncated || _responseBody.IsTruncated,
        };
    }
}
