using System.Collections.Immutable;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Worlds.State;

/// <summary>
/// What is made of events right after they happened: a pure function from the state to the next, and what it tells in turn, which nobody
/// hears.
/// </summary>
internal delegate (WorldState State, ImmutableArray<WorldEvent> Told) EventListener(WorldState state, ImmutableArray<WorldEvent> events);
