using Chats.Emulator.Common;
using Chats.Emulator.Common.Collections;

namespace Chats.Emulator.Journal;

/// <summary>The latest requests of a world; a buffer whose places are used again, so that a busy world neither grows nor litters.</summary>
/// <param name="capacity">How many requests are remembered.</param>
/// <param name="bodyLimit">How many bytes of each body are kept.</param>
/// <param name="changed">Is told after each change.</param>
/// <param name="budget">What all journals may hold together; null: no more than each by itself.</param>
/// <param name="order">Numbers what the world's logs hold; null: nothing but this one.</param>
internal sealed class RequestJournal(
    int capacity, int bodyLimit, Action? changed = null, JournalBudget? budget = null, LogOrder? order = null)
{
    private readonly Lock _gate = new();
    private readonly JournalBudget _budget = budget ?? JournalBudget.None;
    private readonly LogOrder _order = order ?? new LogOrder();
    private readonly RingBuffer<JournalSlot> _places = new(capacity);
    private int _era;
    private long _forgotten;
    private long _bytes;
    private bool _hasEnded;

    /// <summary>How many bytes of each body are kept.</summary>
    public int BodyLimit => bodyLimit;

    /// <summary>
    /// The place, among all the world's logs hold, of what it forgot last by itself; 0: nothing yet. What was cleared is not meant.
    /// </summary>
    public long Forgotten
    {
        get
        {
            lock (_gate) return _forgotten;
        }
    }

    /// <summary>How much memory it takes.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    public void Add(JournalEntry entry, ReadOnlySpan<byte> requestBody, ReadOnlySpan<byte> responseBody)
    {
        lock (_gate)
        {
            var sequence = _places.Next;
            ref var place = ref _places.NextSlot();
            var before = place?.Bytes ?? 0;
            if (place is not null) _forgotten = place.Order;
            if (place?.Epoch != _places.Epoch) place = new JournalSlot(bodyLimit, _places.Epoch);
            place.Fill(entry, sequence, _order.Next(), requestBody, responseBody);
            Count(place.Bytes - before);
        }

        _budget.Trim();
        changed?.Invoke();
    }

    /// <summary>Forgets the oldest requests until so many bytes are free; false when there is nothing to forget.</summary>
    public bool Forget(long bytes)
    {
        lock (_gate)
        {
            var before = _bytes;
            while (before - _bytes < bytes && _places.Forget() is { } place)
            {
                _forgotten = place.Order;
                Count(-place.Bytes);
            }

            return _bytes < before;
        }
    }

    /// <summary>It counts no longer.</summary>
    public void End()
    {
        lock (_gate)
        {
            Count(-_bytes);
            _hasEnded = true;
        }

        _budget.Leave(this);
    }

    /// <summary>What is still held with a sequence above <paramref name="since"/> and matches, oldest first.</summary>
    /// <param name="since">The sequence after which it begins.</param>
    /// <param name="matches">Is asked of each request without its bodies.</param>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<JournalEntry> List(long since, Func<JournalEntry, bool> matches, int limit)
    {
        lock (_gate) return [.. _places.After(since).Select(place => place.EntryIf(matches)).OfType<JournalEntry>().Take(limit)];
    }

    /// <summary>Up to so many that come behind a place among all the world's logs hold, and not behind another, oldest first.</summary>
    public IReadOnlyList<JournalEntry> Between(long order, long last, int limit)
    {
        lock (_gate)
        {
            return [.. _places.After(order, place => place.Order).TakeWhile(place => place.Order <= last).Take(limit)
                .Select(place => place.Entry)];
        }
    }

    /// <summary>Where the journal stands now.</summary>
    public JournalPosition Mark()
    {
        lock (_gate) return new JournalPosition(_era, _places.Next - 1);
    }

    /// <summary>What came after a mark and matches, and the mark of now; null when everything was forgotten meanwhile.</summary>
    public (IReadOnlyList<JournalEntry> Entries, JournalPosition Now)? Since(JournalPosition mark, Func<JournalEntry, bool> matches)
    {
        lock (_gate) return mark.Era == _era ? (List(mark.Sequence, matches, int.MaxValue), Mark()) : null;
    }

    /// <summary>Forgets everything and counts from one again.</summary>
    public void Clear() => Restore(JournalContent.Empty);

    /// <summary>What it holds now, to return to.</summary>
    public JournalContent Capture()
    {
        lock (_gate) return new JournalContent(_places.Capture(), _bytes);
    }

    public void Restore(JournalContent content)
    {
        lock (_gate)
        {
            _places.Restore(content.Slots);
            _era++;
            _forgotten = 0;
            Count(content.Bytes - _bytes);
        }

        _budget.Trim();
        changed?.Invoke();
    }

    private void Count(long bytes)
    {
        if (_hasEnded) return;
        if (_bytes == 0) _budget.Join(this);
        Interlocked.Add(ref _bytes, bytes);
        _budget.Count(bytes);
    }
}
