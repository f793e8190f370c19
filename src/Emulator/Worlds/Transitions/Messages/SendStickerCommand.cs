using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Messages;

/// <summary>Puts a sticker of the line on one part of a message, or on a poll; it takes no other's place (rule stickers.stack).</summary>
internal sealed record SendStickerCommand(Grant Grant, Guid MessageId, int PartIndex, NewSticker New)
{
    public Result<TransitionResult<Unit>> Apply(WorldState state, TransitionContext context)
    {
        if (!Lookup.Message(state, Grant, MessageId).TryGet(out var message, out var refusal)) return refusal;
        var chat = state.Chats[message.ChatId];
        if (Lookup.ActionProblem(state, chat) is { } actionProblem) return actionProblem;
        if (Reactions.PartProblem(message, PartIndex) is { } partProblem) return partProblem;
        if (!New.Find(state, Grant).TryGet(out var sticker, out refusal)) return refusal;
        return message.CarrierIn(chat) == Service.IMessage
            ? Put(state, chat, message, sticker, context)
            : StickerRules.OverIMessage.Refuse("Stickers need iMessage");
    }

    private TransitionResult<Unit> Put(WorldState state, Chat chat, Message message, Sticker sticker, TransitionContext context)
    {
        var ids = state.OpenIds();
        var reaction = new Reaction(PartIndex, message.Showing(chat.Me, chat), ReactionTypes.Sticker, null, context.Now)
        {
            Id = ids.NextUuid(),
            Sticker = sticker,
            Placement = Placement.Default(sticker).Changed(New.Placement),
        };
        var after = Reactions.Add(message, reaction);
        var type = message.Poll is null ? EventTypes.ReactionAdded : EventTypes.PollReactionAdded;
        var happened = new WorldEvent(ids.NextUuid(), type, context.Now, context.TraceId, chat, after)
        {
            Detail = new ReactionDetail(reaction),
        };
        return new TransitionResult<Unit>(state.Put(after) with { IdPosition = ids.Position }, default, [happened]);
    }
}
