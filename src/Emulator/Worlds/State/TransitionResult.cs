using System.Collections.Immutable;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Worlds.State;

/// <summary>What a transition makes of a state: the next one, a value for the caller, and the facts that leave as events.</summary>
internal sealed record TransitionResult<T>(WorldState State, T Value, ImmutableArray<WorldEvent> Events);
