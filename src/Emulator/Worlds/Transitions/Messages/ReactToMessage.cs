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

        var mine = message.Reactions.FirstOrDefault(reaction => reaction.PartIndex == PartIndex && reaction is { By.IsMe: true, IsSticker: false });
        var isThere = mine?.Type == Type && mine.CustomEmoji == CustomEmoji;

        // Adding what is there already, or removing what is not, is accepted and changes nothing.
        return isThere == IsAdding ? new Change<Unit>(state, default, []) : React(state, chat, message, mine, moment);
    }

    private Refusal? Problem(Message message, Chat chat)
    {
        if (PartIndex >= message.NameableParts)
        {
            return MessageOperationRules.ReactionPart.Refuse($"part_index must be below {message.NameableParts}, the number of parts of that message");
        }

        return message.CarrierIn(chat) == Service.Sms ? MessageOperationRules.ReactionService.Refuse("Reactions need iMessage or RCS") : null;
    }

    /// <summary>A person holds one tapback on a part: a new one takes the old one's place, and only the new one is told of.</summary>
    private Change<Unit> React(WorldState state, Chat chat, Message message, Reaction? mine, Moment moment)
    {
        var ids = state.OpenIds();
        var reaction = new Reaction(PartIndex, chat.Me, Type, CustomEmoji, moment.Now);
        var others = mine is null ? message.Reactions : message.Reactions.Remove(mine);
        var after = message with { Reactions = IsAdding ? others.Add(reaction) : others };
        var type = IsAdding ? EventTypes.ReactionAdded : EventTypes.ReactionRemoved;
        var happened = new WorldEvent(ids.NextUuid(), type, moment.Now, moment.TraceId, chat, after) { Detail = new ReactionDetail(reaction) };
        return new Change<Unit>(state.Put(after) with { IdPosition = ids.Position }, default, [happened]);
    }
}
