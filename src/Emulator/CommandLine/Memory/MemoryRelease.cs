using Chats.Emulator.Worlds.Access;

namespace Chats.Emulator.CommandLine.Memory;

/// <summary>Gives back the memory that a busy time has left, once it is quiet.</summary>
/// <remarks>
/// The collector of memory comes when somebody needs some. So after a reset, or after a large snapshot was read, it would not come at all,
/// and the process would hold for good what nobody uses. Of the program only: a test that holds an emulator has memory of its own.
/// </remarks>
internal sealed class MemoryRelease : IDisposable
{
    /// <summary>How long nothing may have been collected for it to be quiet.</summary>
    public static readonly TimeSpan QuietTime = TimeSpan.FromSeconds(5);

    /// <summary>Below that nobody misses what is held, and a start should not wait.</summary>
    public const long WorthwhileBytes = 128 * 1024 * 1024;

    /// <summary>How many chats are many.</summary>
    public const int LargeWorld = 20_000;

    private readonly Func<MemoryUse> _look;
    private readonly Action _collect;
    private readonly ITimer _timer;

    /// <summary>What there was when it began, or right after memory was given back.</summary>
    private MemoryUse _kept;

    /// <summary>What there was at the last look.</summary>
    private MemoryUse _seen;

    public MemoryRelease(TimeProvider time, Func<MemoryUse> look, Action collect)
    {
        (_look, _collect) = (look, collect);
        _kept = look();
        _seen = _kept with { Collections = -1 };
        _timer = time.CreateTimer(_ => Look(), null, QuietTime, QuietTime);
    }

    /// <summary>From now on, until it is disposed.</summary>
    public static MemoryRelease Start(WorldRegistry worlds) => new(TimeProvider.System, () => MemoryUse.Of(worlds), Collect);

    /// <summary>
    /// At once, where a large world was made: that leaves as much again as the world holds, and nobody waits for an answer yet.
    /// </summary>
    public static void AfterSeeding()
    {
        if (MemoryUse.Committed >= WorthwhileBytes) Collect();
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        var now = _look();
        var isQuiet = now.Collections == _seen.Collections;
        _seen = now;
        if (!isQuiet || !IsWorthwhile(now)) return;
        _collect();
        _seen = _kept = _look();
    }

    /// <summary>Whether there is much, and either twice of what was kept before, or a large world that came or went since.</summary>
    private bool IsWorthwhile(MemoryUse now) =>
        now.CommittedBytes >= WorthwhileBytes
            && (now.CommittedBytes >= 2 * _kept.CommittedBytes || Math.Abs(now.Chats - _kept.Chats) >= LargeWorld);

    private static void Collect() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}
