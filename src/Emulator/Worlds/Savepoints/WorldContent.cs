using System.Collections.Immutable;
using Chats.Emulator.Common;
using Chats.Emulator.Common.Collections;
using Chats.Emulator.Faults;
using Chats.Emulator.Journal;
using Chats.Emulator.Time;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Savepoints;

/// <summary>All a world owns at one point in time. What is large in it is shared with the world, so keeping it costs very little.</summary>
/// <param name="State">Its state, with ids, chance, rates and scheduled work.</param>
/// <param name="Clock">How its clock stands.</param>
internal sealed record WorldContent(WorldState State, ClockState Clock)
{
    /// <summary>How many trace ids have been drawn.</summary>
    public long Requests { get; init; }

    /// <summary>How many things its logs were told of.</summary>
    public long Order { get; init; }

    public ImmutableArray<FaultStatus> Faults { get; init; } = [];

    public RingBufferContent<WorldEvent> Events { get; init; } = RingBufferContent<WorldEvent>.Empty;

    public JournalContent Journal { get; init; } = JournalContent.Empty;

    /// <summary>What its dispatcher holds; null: nothing.</summary>
    public DispatcherContent? Dispatcher { get; init; }
}
