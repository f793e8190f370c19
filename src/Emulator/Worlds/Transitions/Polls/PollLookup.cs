using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Sending;

namespace Chats.Emulator.Worlds.Transitions.Polls;

/// <summary>Finds the message that carries a poll.</summary>
internal static class PollLookup
{
    /// <summary>The poll's message, if the token may see it; any other message is as good as none.</summary>
    public static Result<Message> Find(WorldState state, Grant grant, Guid messageId)
    {
        if (!Lookup.Message(state, grant, messageId).TryGet(out var message, out var refusal)) return refusal;
        return message.Poll is null ? PollRules.IsPoll.Refuse() : message;
    }

    /// <summary>The same, if one may act on it: whatever changes a poll reaches the people of its chat, just as a message does.</summary>
    public static Result<Message> FindToChange(WorldState state, Grant grant, Guid messageId)
    {
        if (!Find(state, grant, messageId).TryGet(out var message, out var refusal)) return refusal;
        var chat = state.Chats[message.ChatId];
        if (chat.HasLeft) return ChatRules.NotLeft.Refuse();
        return SendChecks.RecipientProblem(state, SendTarget.Of(chat), overrideOptOut: false) is { } problem ? problem : message;
    }
}
