using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Messages;

/// <summary>Puts the own tapback on one part of a message, or takes it off (messages 12).</summary>
internal sealed record ReactToMessage(Grant Grant, Guid MessageId, bool IsAdding, string Type, string? CustomEmoji, int PartIndex)
{
    public Result<Change<Unit>> Apply(WorldState state, Moment moment)
    {
        if (Lookup.Message(state, Grant, MessageId) is var found && found.IsRefused(out var refusal)) return refusal;
        var message = found.Value;
        var chat = state.Chats[message.ChatId];
        if (Lookup.ActionProblem(state, chat) is { } actionProblem) return actionProblem;
        if (Problem(message, chat) is { } problem) return problem;

        var reaction = new Reaction(PartIndex, message.Showing(chat.Me, chat), Type, CustomEmoji, moment.Now);
        var there = Reactions.Find(message, reaction);

        // Adding what is there already, or removing what is not, is accepted and changes nothing.
        if (there is not null == IsAdding) return new Change<Unit>(state, default, []);
        var after = IsAdding ? Reactions.Add(message, reaction) : message with { Reactions = message.Reactions.Remove(there!) };
        return Told(state, chat, after, reaction, moment);
    }

    private Refusal? Problem(Message message, Chat chat)
    {
        // Stickers alone go on polls, and the account can send none: no type is left, whatever the chat runs over.
        if (message.Poll is not null) return MessageOperationRules.ReactionPoll.Refuse("type cannot be a tapback on a poll; polls take stickers only");
        if (PartIndex >= message.NameableParts)
        {
            return MessageOperationRules.ReactionPart.Refuse($"part_index must be below {message.NameableParts}, the number of parts of that message");
        }

        return message.CarrierIn(chat) == Service.Sms ? MessageOperationRules.ReactionService.Refuse("Reactions need iMessage or RCS") : null;
    }

    private Change<Unit> Told(WorldState state, Chat chat, Message after, Reaction reaction, Moment moment)
    {
        var ids = state.OpenIds();
        var type = IsAdding ? EventTypes.ReactionAdded : EventTypes.ReactionRemoved;
        var happened = new WorldEvent(ids.NextUuid(), type, moment.Now, moment.TraceId, chat, after) { Detail = new ReactionDetail(reaction) };
        return new Change<Unit>(state.Put(after) with { IdPosition = ids.Position }, default, [happened]);
    }
}
