using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Sending;

/// <summary>Sends a message, a voice memo or a poll into a chat that exists. Links, replies and effects are welcome here.</summary>
internal sealed record SendToChatCommand(Grant Grant, Guid ChatId, Outgoing Content, DeliveryOutcome? Outcome)
    : SendCommand(Grant, Content, Outcome)
{
    public override Result<TransitionResult<SendOutcome>> Apply(WorldState state, TransitionContext context)
    {
        if (!Lookup.Chat(state, Grant, ChatId).TryGet(out var chat, out var refusal)) return refusal;
        if (SendSteps.Replay(state, Grant, Content) is { } replay) return replay;
        if (chat.HasLeft) return ChatRules.NotLeft.Refuse();
        return SendSteps.Run(state, Grant, SendTarget.Of(chat), Content, context, Outcome);
    }
}
