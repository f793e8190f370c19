
namespace Chats.Emulator.Worlds.Usage;

/// <summary>How often each of a fixed set of things happened. To count is one lookup and one addition, and never waits.</summary>
/// <param name="places">Where each thing is counted.</param>
internal sealed class Counters<TKey>(IReadOnlyDictionary<TKey, int> places)
    where TKey : notnull
{
    private readonly long[] _counts = new long[places.Count];

    public long this[TKey key] => places.TryGetValue(key, out var place) ? Volatile.Read(ref _counts[place]) : 0;

    /// <summary>Counts one more; what is not in the set counts for nothing.</summary>
    public void Add(TKey key)
    {
        if (places.TryGetValue(key, out var place)) Interlocked.Increment(ref _counts[place]);
    }

    public void Clear() => Array.Clear(_counts);

    public long[] Capture() => [.. _counts];

    public void Restore(long[] counts) => counts.CopyTo(_counts, 0);
}
