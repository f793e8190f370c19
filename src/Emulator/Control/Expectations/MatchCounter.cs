using Chats.Emulator.Facts.Matching;

namespace Chats.Emulator.Control.Expectations;

/// <summary>Counts the records that match. A record that comes again has changed, and counts as it is now.</summary>
internal sealed class MatchCounter<T>(RecordSource<T> records, Matcher<T> matcher)
{
    private readonly SortedDictionary<long, T> _matching = [];

    public int Count => _matching.Count;

    /// <summary>What matches, oldest first.</summary>
    public IReadOnlyCollection<T> Matching => _matching.Values;

    public void Add(IEnumerable<T> news)
    {
        foreach (var record in news)
        {
            if (matcher.Matches(record)) _matching[records.Number(record)] = record;
            else _matching.Remove(records.Number(record));
        }
    }
}
