using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Chats;

namespace Chats.Emulator.Worlds.Transitions.Typing;

/// <summary>Takes the typing bubble away at once.</summary>
internal sealed record StopTypingCommand(Grant Grant, Guid ChatId)
{
    public Result<TransitionResult<Unit>> Apply(WorldState state, TransitionContext context)
    {
        if (!Lookup.ActiveChat(state, Grant, ChatId).TryGet(out var found, out var refusal)) return refusal;
        if (found.TypingUntil is null) return new TransitionResult<Unit>(state, default, []);
        var after = found with { TypingUntil = null };
        var stopped = OwnEvents.Of(EmulatorEvents.TypingStopped, context, after, new OwnTypingDetail(IsShown: true));
        return new TransitionResult<Unit>(state.Replace(after), default, [stopped]);
    }
}
