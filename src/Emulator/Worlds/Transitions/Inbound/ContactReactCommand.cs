using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Messages;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The person sticks a reaction to a part of a message, or takes it off.</summary>
internal sealed record ContactReactCommand(
    string Handle, Guid MessageId, int PartIndex, string Type, string? CustomEmoji, Sticker? Sticker, bool IsAdded)
    : ContactMessageCommand(Handle, MessageId)
{
    protected override Result<TransitionResult<ContactActionResult>> Act(
        WorldState state, Chat chat, Message message, TransitionContext context)
    {
        if (Problem(chat, message) is { } problem) return problem;
        var reaction = new Reaction(PartIndex, message.Showing(Actor(chat), chat), Type, CustomEmoji, context.Now) { Sticker = Sticker };
        return IsAdded ? Add(state, chat, message, reaction, context) : Remove(state, chat, message, reaction, context);
    }

    private Refusal? Problem(Chat chat, Message message)
    {
        if (IsAdded && Sticker is not null && message.CarrierIn(chat) != Service.IMessage)
        {
            return ContactRules.ReactionService.Refuse("There are stickers over iMessage only.");
        }

        if (message.CarrierIn(chat) == Service.Sms) return ContactRules.ReactionService.Refuse("There are no reactions over SMS.");
        if (message.Poll is not null && !(IsAdded && Sticker is not null))
        {
            return ContactRules.PollTakesStickers.Refuse("A poll takes stickers only, and they stay; to vote, use /votes.");
        }

        return PartProblem(message, PartIndex);
    }

    private static TransitionResult<ContactActionResult> Add(
        WorldState state, Chat chat, Message message, Reaction reaction, TransitionContext context)
    {
        if (!reaction.IsSticker && Reactions.Find(message, reaction) is not null) return NoChange(state, chat);
        var ids = state.OpenIds();
        reaction = reaction with { Id = ids.NextUuid() };
        var after = Reactions.Add(message, reaction);
        var type = message.Poll is null ? EventTypes.ReactionAdded : EventTypes.PollReactionAdded;
        return WithEvent(
            state.Put(after) with { IdPosition = ids.Position }, context, type, chat, after, new ReactionDetail(reaction));
    }

    private static TransitionResult<ContactActionResult> Remove(
        WorldState state, Chat chat, Message message, Reaction reaction, TransitionContext context)
    {
        if (Reactions.Find(message, reaction) is not { } there) return NoChange(state, chat);
        var after = message with { Reactions = message.Reactions.Remove(there) };
        return WithEvent(
            state.Put(after), context, EventTypes.ReactionRemoved, chat, after,
            new ReactionDetail(reaction with { Id = there.Id, Sticker = there.Sticker }));
    }
}
