using System.Collections.Concurrent;

namespace Chats.Emulator.Worlds.Events;

/// <summary>Makes waiting calls check a log whenever it has changed. While none waits, a change costs one read.</summary>
/// <remarks>
/// However many wait, a change of the log pays for one: they look one after the other on a thread of the pool, once for all the
/// changes there were meanwhile. No change is missed by those who call <see cref="Watch"/> first and look afterwards, because both
/// looking and changing happen under the log's lock: a call that looked too early is known before the change comes to <see cref="Pulse"/>.
/// </remarks>
internal sealed class Signal
{
    private const int Idle = 0;
    private const int Looking = 1;
    private const int Again = 2;

    private readonly ConcurrentDictionary<Watcher, Action> _watchers = new();
    private int _count;
    private int _state;

    /// <summary>Calls this after every change, never twice at once, until what is returned is disposed.</summary>
    /// <param name="look">Must be quick and must not throw.</param>
    public IDisposable Watch(Action look)
    {
        var watcher = new Watcher(this);
        _watchers[watcher] = look;
        Interlocked.Increment(ref _count);
        return watcher;
    }

    /// <summary>Says that the log has changed; call it after the change.</summary>
    public void Pulse()
    {
        if (Volatile.Read(ref _count) == 0) return;
        if (Interlocked.Exchange(ref _state, Again) == Idle)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static signal => signal.Look(), this, preferLocal: false);
        }
    }

    private void Look()
    {
        do
        {
            Interlocked.Exchange(ref _state, Looking);
            foreach (var (_, look) in _watchers) look();
        }
        while (Interlocked.CompareExchange(ref _state, Idle, Looking) != Looking);
    }

    private sealed class Watcher(Signal signal) : IDisposable
    {
        public void Dispose()
        {
            if (signal._watchers.TryRemove(this, out _)) Interlocked.Decrement(ref signal._count);
        }
    }
}
