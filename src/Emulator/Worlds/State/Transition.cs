using Chats.Emulator.Rules;

namespace Chats.Emulator.Worlds.State;

/// <summary>A pure function from one state to the next, or to a refusal that changes nothing.</summary>
internal delegate Result<TransitionResult<T>> Transition<T>(WorldState state, TransitionContext context);
