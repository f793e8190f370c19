using System.Collections.Immutable;
using Chats.Emulator.Domain;
using Chats.Emulator.Journal;

namespace Chats.Emulator.Worlds;

/// <summary>The latest events of a world in the order they happened; a ring, so that a busy world stays bounded.</summary>
internal sealed class EventLog(int capacity)
{
    private readonly Lock _gate = new();
    private readonly Ring<WorldEvent> _events = new(capacity);

    /// <param name="events">What happened.</param>
    /// <param name="subscriptions">Those there are just then.</param>
    public void Append(IEnumerable<WorldEvent> events, ImmutableArray<Subscription> subscriptions)
    {
        lock (_gate)
        {
            foreach (var happened in events)
            {
                var sequence = _events.Next;
                var isWanted = subscriptions.Any(subscription => subscription.Wants(happened.Type, happened.Line));
                _events.Claim() = happened with { Sequence = sequence, IsUnwanted = !isWanted };
            }
        }
    }

    /// <summary>Everything still held with a sequence above <paramref name="sequence"/>, oldest first.</summary>
    public IReadOnlyList<WorldEvent> Since(long sequence)
    {
        lock (_gate) return [.. _events.After(sequence)];
    }

    /// <summary>What it holds now, to return to.</summary>
    public RingContent<WorldEvent> Keep()
    {
        lock (_gate) return _events.Keep();
    }

    public void Return(RingContent<WorldEvent> content)
    {
        lock (_gate) _events.Return(content);
    }
}
