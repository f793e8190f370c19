using System.Collections.Concurrent;

namespace Chats.Emulator.Journal;

/// <summary>
/// Bounds the memory of all journals together. Each journal counts for itself as it grows; only who goes beyond the limit looks further,
/// and then the oldest requests of the largest journals are forgotten until there is room for some time.
/// </summary>
/// <param name="limit">How many bytes all journals may hold.</param>
internal sealed class JournalBudget(long limit)
{
    /// <summary>So much is freed at once, so that a journal is not looked for with every request.</summary>
    private const int SharesFreed = 16;

    private readonly ConcurrentDictionary<RequestJournal, byte> _journals = new();
    private readonly Lock _trimming = new();
    private long _held;

    /// <summary>For journals that are not counted together.</summary>
    public static JournalBudget None => new(long.MaxValue);

    /// <summary>How many bytes all journals hold now.</summary>
    public long Held => Interlocked.Read(ref _held);

    public void Join(RequestJournal journal) => _journals[journal] = 0;

    public void Leave(RequestJournal journal) => _journals.TryRemove(journal, out _);

    /// <summary>Notes that a journal grew, or shrank. Call it while its lock is held.</summary>
    public void Count(long bytes) => Interlocked.Add(ref _held, bytes);

    /// <summary>Forgets what is beyond the limit. Call it while no journal's lock is held.</summary>
    public void Trim()
    {
        if (Held <= limit) return;
        lock (_trimming)
        {
            var target = limit - (limit / SharesFreed);
            while (Held > target && Largest() is { } largest && largest.Forget(Math.Max(1, Math.Min(Held - target, largest.Bytes / 2)))) { }
        }
    }

    private RequestJournal? Largest() => _journals.Keys.MaxBy(journal => journal.Bytes);
}
