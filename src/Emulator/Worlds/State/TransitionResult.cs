using System.Collections.Immutable;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Worlds.State;

/// <summary>What a transition makes of a state: the next one, a value for the caller, and the facts that leave as events.</summary>
internal sealed record TransitionResult<T>(WorldState State, T Value, ImmutableArray<WorldEvent> Events)
{
    /// <summary>The same with what people make of its events.</summary>
    public TransitionResult<T> Heard()
    {
        if (State.Hears is not { } hears) return this;
        var (state, told) = hears(State, Events);
        return this with { State = state, Events = Events.AddRange(told) };
    }
}
