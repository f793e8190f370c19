
namespace Chats.Emulator.Worlds.Usage;

/// <summary>Counts that also remember the first few who can tell of each thing.</summary>
/// <param name="places">Where each thing is counted.</param>
internal sealed class ReferencedCounters(IReadOnlyDictionary<string, int> places)
{
    /// <summary>How many are remembered of each.</summary>
    public const int Remembered = 10;

    private readonly long[] _counts = new long[places.Count];
    private readonly CallReference[]?[] _witnesses = new CallReference[places.Count][];

    public long this[string key] => places.TryGetValue(key, out var place) ? Volatile.Read(ref _counts[place]) : 0;

    public void Add(string key, CallReference reference)
    {
        if (!places.TryGetValue(key, out var place)) return;
        var count = Interlocked.Increment(ref _counts[place]);
        if (count <= Remembered)
        {
            LazyInitializer.EnsureInitialized(ref _witnesses[place], () => new CallReference[Remembered])[count - 1] = reference;
        }
    }

    /// <summary>The first few, in the order they came.</summary>
    public IReadOnlyList<CallReference> ReferencesOf(string key) =>
        places.TryGetValue(key, out var place) ? [.. (_witnesses[place] ?? []).Where(reference => reference.TraceId is not null)] : [];

    public void Clear()
    {
        Array.Clear(_counts);
        Array.Clear(_witnesses);
    }

    public ReferencedCounts Capture() => new([.. _counts], [.. _witnesses.Select(Copy)]);

    public void Restore(ReferencedCounts counts)
    {
        counts.Counts.CopyTo(_counts, 0);
        counts.Witnesses.Select(Copy).ToArray().CopyTo(_witnesses, 0);
    }

    /// <summary>More are written into the same place, so what is kept is one of its own.</summary>
    private static CallReference[]? Copy(CallReference[]? witnesses) => witnesses is null ? null : [.. witnesses];
}
