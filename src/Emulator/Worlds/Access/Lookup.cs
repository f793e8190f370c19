using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Access;

/// <summary>Finds what a call names, as far as its token may see it; the checks stand in the contract's order.</summary>
internal static class Lookup
{
    /// <summary>The chat, if it is the token's; also one the own line has left.</summary>
    public static Result<Chat> Chat(WorldState state, Grant grant, Guid id) =>
        state.Chats.TryGetValue(id, out var chat) && grant.Covers(chat.Line, state) ? chat : ChatRules.Exists.Refuse();

    /// <summary>The chat, if one may act in it: the own line is part of it and eligible.</summary>
    public static Result<Chat> ActiveChat(WorldState state, Grant grant, Guid id)
    {
        if (!Chat(state, grant, id).TryGet(out var chat, out var refusal)) return refusal;
        return ActionProblem(state, chat) is { } problem ? problem : chat;
    }

    /// <summary>The message, if it is there for the token to see; deleted and expired ones are not.</summary>
    public static Result<Message> Message(WorldState state, Grant grant, Guid id) =>
        state.Messages.TryGetValue(id, out var message) && !message.IsDeleted && grant.Covers(state.Chats[message.ChatId].Line, state)
            ? message
            : MessageRules.Exists.Refuse();

    /// <summary>
    /// The file, if the token may use it; a foreign one is not told from one that does not exist (rule attachments.exists).
    /// </summary>
    public static Result<Attachment> Attachment(WorldState state, Grant grant, Guid id) =>
        state.Attachments.TryGetValue(id, out var attachment) && grant.MayUse(attachment) ? attachment : AttachmentRules.Exists.Refuse();

    /// <summary>The webhook subscription; every token of the account may see and change it.</summary>
    public static Result<Subscription> Subscription(WorldState state, Guid id) =>
        state.Subscriptions.FirstOrDefault(subscription => subscription.Id == id) is { } subscription
            ? subscription
            : WebhookRules.Exists.Refuse();

    /// <summary>Why nothing may be done in the chat: the own line has left it, or is not eligible.</summary>
    public static Refusal? ActionProblem(WorldState state, Chat chat)
    {
        if (chat.HasLeft) return ChatRules.NotLeft.Refuse();
        return LineProblem(state.Lines[chat.Line]);
    }

    /// <summary>Why nothing may be done from the line.</summary>
    public static Refusal? LineProblem(Line line)
    {
        if (!line.Eligible) return ChatRules.LineEligible.Refuse();
        return line.IsFlagged ? LineRules.NotFlagged.Refuse($"{ChatRules.LineEligible.Error.Message}: it is flagged") : null;
    }
}
