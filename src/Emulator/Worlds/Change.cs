using System.Collections.Immutable;

namespace Chats.Emulator.Worlds;

/// <summary>What a transition makes of a state: the next one, a value for the caller, and the facts that leave as events.</summary>
internal sealed record Change<T>(WorldState State, T Value, ImmutableArray<WorldEvent> Events);
