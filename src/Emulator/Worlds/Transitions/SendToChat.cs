using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>Sends a message, a voice memo or a poll into a chat that exists (messages 4, 9, 16). Links, replies and effects are welcome here.</summary>
internal sealed record SendToChat(Grant Grant, Guid ChatId, Outgoing Content, DeliveryPlanner Plan)
    : Send(Grant, Content, Plan)
{
    public override Result<Change<SendOutcome>> Apply(WorldState state, Moment moment)
    {
        if (Lookup.Chat(state, Grant, ChatId) is var chat && chat.IsRefused(out var refusal)) return refusal;
        if (Sending.Replay(state, Grant, Content) is { } replay) return replay;
        if (chat.Value.HasLeft) return ChatRules.NotLeft.Refuse();
        return Sending.Run(state, Grant, SendTarget.Of(chat.Value), Content, moment, Plan);
    }
}
