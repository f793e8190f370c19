using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds;

/// <summary>A pure function from one state to the next, or to a refusal that changes nothing.</summary>
internal delegate Result<Change<T>> Transition<T>(WorldState state, Moment moment);
