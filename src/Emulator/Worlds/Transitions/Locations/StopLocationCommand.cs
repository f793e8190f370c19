using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Locations;

/// <summary>
/// Asks the device of a participant to end their share: it ends a little later, in every chat with them. The order of the checks is that of
/// docs/decisions/0025.
/// </summary>
internal sealed record StopLocationCommand(Grant Grant, Guid ChatId, string Handle)
{
    public Result<TransitionResult<Unit>> Apply(WorldState state, TransitionContext context)
    {
        if (!Lookup.Chat(state, Grant, ChatId).TryGet(out var chat, out var refusal)) return refusal;
        if (Problem(state, chat) is { } problem) return problem;
        if (chat.Service != Service.IMessage || Sharing.Of(state, chat.Line, Handle) is not { } shared)
        {
            return LocationRules.Shared.Refuse($"{Handle} is not sharing their location");
        }

        return new TransitionResult<Unit>(Sharing.EndSoon(state, shared.Chat, shared.Share, context), default, []);
    }

    private Refusal? Problem(WorldState state, Chat chat)
    {
        if (chat.HasLeft) return ChatRules.NotLeft.Refuse();
        if (Sharing.FeatureProblem(state) is { } missing) return missing;
        if (Lookup.LineProblem(state.Lines[chat.Line]) is { } line) return line;
        return chat.ActiveOthers.Any(participant => participant.Handle == Handle)
            ? null
            : LocationRules.Participant.Refuse($"{Handle} is not an active participant of this chat");
    }
}
