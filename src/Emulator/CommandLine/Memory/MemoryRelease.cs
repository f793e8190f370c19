namespace Chats.Emulator.CommandLine.Memory;

/// <summary>Gives back the memory that a busy time has left, once it is quiet.</summary>
/// <remarks>
/// The collector of memory comes when somebody needs some. So after a reset, or after a large snapshot was read, it would not come at all,
/// and the process would hold for good what nobody uses. Of the program only: a test that holds an emulator has memory of its own.
/// </remarks>
internal sealed class MemoryRelease : IDisposable
{
    /// <summary>How long nothing may have been collected for it to be quiet.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromSeconds(5);

    /// <summary>Below that nobody misses what is held, and a start should not wait.</summary>
    public const long WorthwhileBytes = 128 * 1024 * 1024;

    private readonly Func<MemoryUse> _look;
    private readonly Action _collect;
    private readonly ITimer _timer;
    private int _collections = -1;
    private long _keptBytes;

    public MemoryRelease(TimeProvider time, Func<MemoryUse> look, Action collect)
    {
        (_look, _collect) = (look, collect);
        _keptBytes = look().CommittedBytes;
        _timer = time.CreateTimer(_ => Look(), null, Quiet, Quiet);
    }

    /// <summary>From now on, until it is disposed.</summary>
    public static MemoryRelease Start() => new(TimeProvider.System, MemoryUse.Now, Collect);

    /// <summary>
    /// At once, where a large world was made: that leaves as much as the world holds, and nobody waits for an answer yet.
    /// </summary>
    public static void AfterSeeding()
    {
        if (MemoryUse.Now().CommittedBytes >= WorthwhileBytes) Collect();
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        var now = _look();
        var isQuiet = now.Collections == _collections;
        _collections = now.Collections;
        if (!isQuiet || now.CommittedBytes < Math.Max(WorthwhileBytes, 2 * _keptBytes)) return;
        _collect();
        (_collections, _keptBytes) = _look();
    }

    private static void Collect() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}
