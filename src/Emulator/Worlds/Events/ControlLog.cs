using System.Collections.Immutable;
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
    private ImmutableList<ControlEntry> _entries = [];

    public void Add(ControlEntry entry)
    {
        lock (_gate)
        {
            var others = _entries.Count == Most ? _entries.RemoveAt(0) : _entries;
            _entries = others.Add(entry with { At = clock.GetUtcNow(), After = order.Latest });
        }
    }

    /// <summary>What came behind a place, oldest first.</summary>
    public IReadOnlyList<ControlEntry> Since(long place) => [.. Capture().Where(entry => entry.After >= place)];

    /// <summary>What it holds now, to return to.</summary>
    public ImmutableList<ControlEntry> Capture()
    {
        lock (_gate) return _entries;
    }

    public void Restore(ImmutableList<ControlEntry> content)
    {
        lock (_gate) _entries = content;
    }
}
