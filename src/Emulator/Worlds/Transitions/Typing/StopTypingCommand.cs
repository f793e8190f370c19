using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Typing;

/// <summary>Takes the typing bubble away at once.</summary>
internal sealed record StopTypingCommand(Grant Grant, Guid ChatId)
{
    public Result<TransitionResult<Unit>> Apply(WorldState state, TransitionContext context)
    {
        if (!Lookup.ActiveChat(state, Grant, ChatId).TryGet(out var found, out var refusal)) return refusal;
        var isShown = found.TypingUntil is not null;
        return new TransitionResult<Unit>(isShown ? state.Replace(found with { TypingUntil = null }) : state, default, []);
    }
}
