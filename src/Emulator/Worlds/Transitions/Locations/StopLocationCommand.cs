using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Locations;

/// <summary>Ends the share of one participant of a chat.</summary>
internal sealed record StopLocationCommand(Grant Grant, Guid ChatId, string Handle)
{
    public Result<TransitionResult<Unit>> Apply(WorldState state, TransitionContext context)
    {
        if (!Lookup.ActiveChat(state, Grant, ChatId).TryGet(out var chat, out var refusal)) return refusal;
        if (Sharing.FeatureProblem(state) is { } missing) return missing;
        if (!chat.ActiveOthers.Any(participant => participant.Handle == Handle))
        {
            return LocationRules.Participant.Refuse($"{Handle} is not an active participant of this chat");
        }

        return Sharing.Of(state, chat.Line, Handle) is { } shared
            ? Sharing.End(state, shared.Chat, shared.Share, context)
            : LocationRules.Shared.Refuse($"{Handle} is not sharing their location");
    }
}
