using Chats.Emulator.Common;

namespace Chats.Emulator.Worlds.Events;

/// <summary>
/// The latest that the control plane was asked for and of which no event tells; recordings need it, and nothing else shows it.
/// </summary>
/// <param name="clock">The world's.</param>
/// <param name="order">What the world's logs are numbered by.</param>
internal sealed class ControlLog(TimeProvider clock, LogOrder order)
{
    private const int Most = 1000;

    private readonly Lock _gate = new();
    private readonly List<ControlEntry> _entries = [];

    public void Add(ControlEntry entry)
    {
        lock (_gate)
        {
            if (_entries.Count == Most) _entries.RemoveAt(0);
            _entries.Add(entry with { At = clock.GetUtcNow(), After = order.Latest });
        }
    }

    /// <summary>What came behind a place, oldest first.</summary>
    public IReadOnlyList<ControlEntry> Since(long place)
    {
        lock (_gate) return [.. _entries.Where(entry => entry.After >= place)];
    }

    /// <summary>The world went back to a place: what came behind it did not happen.</summary>
    public void Forget(long place)
    {
        lock (_gate) _entries.RemoveAll(entry => entry.After > place);
    }
}
