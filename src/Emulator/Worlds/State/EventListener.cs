using System.Collections.Immutable;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Worlds.State;

/// <summary>What is made of events right after they happened: a pure function from the state to the next.</summary>
internal delegate WorldState EventListener(WorldState state, ImmutableArray<WorldEvent> events);
