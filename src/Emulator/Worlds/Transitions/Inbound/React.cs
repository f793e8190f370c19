using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The person sticks a reaction to a part of a message, or takes it off (messages 12).</summary>
internal sealed record React(string Handle, Guid MessageId, int PartIndex, string Type, string? CustomEmoji, Sticker? Sticker, bool IsAdded)
    : ActOnMessage(Handle, MessageId)
{
    protected override Result<Change<Arrival>> Act(WorldState state, Chat chat, Message message, Moment moment)
    {
        if (Problem(chat, message) is { } problem) return problem;
        var reaction = new Reaction(PartIndex, message.Showing(Actor(chat), chat), Type, CustomEmoji, moment.Now) { Sticker = Sticker };
        return IsAdded ? Add(state, chat, message, reaction, moment) : Remove(state, chat, message, reaction, moment);
    }

    private Refusal? Problem(Chat chat, Message message)
    {
        if (message.CarrierIn(chat) == Service.Sms) return ContactRules.ReactionService.Refuse("There are no reactions over SMS.");
        if (message.Poll is not null && !(IsAdded && Sticker is not null))
        {
            return ContactRules.PollTakesStickers.Refuse("A poll takes stickers only, and they stay; to vote, use /votes.");
        }

        return PartProblem(message, PartIndex);
    }

    private static Change<Arrival> Add(WorldState state, Chat chat, Message message, Reaction reaction, Moment moment)
    {
        if (!reaction.IsSticker && Reactions.Find(message, reaction) is not null) return Nothing(state, chat);
        var after = Reactions.Add(message, reaction);
        var type = message.Poll is null ? EventTypes.ReactionAdded : EventTypes.PollReactionAdded;
        return Told(state.Put(after), moment, type, chat, after, new ReactionDetail(reaction));
    }

    private static Change<Arrival> Remove(WorldState state, Chat chat, Message message, Reaction reaction, Moment moment)
    {
        if (Reactions.Find(message, reaction) is not { } there) return Nothing(state, chat);
        var after = message with { Reactions = message.Reactions.Remove(there) };
        return Told(state.Put(after), moment, EventTypes.ReactionRemoved, chat, after, new ReactionDetail(reaction with { Sticker = there.Sticker }));
    }
}
