using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Messages;

/// <summary>Moves, scales or turns a sticker that is on a message, whoever put it there; no event tells of it.</summary>
internal sealed record MoveStickerCommand(Grant Grant, Guid MessageId, Guid ReactionId, PlacementChange Placement)
{
    public Result<TransitionResult<Unit>> Apply(WorldState state, TransitionContext context)
    {
        if (!Lookup.Message(state, Grant, MessageId).TryGet(out var message, out var refusal)) return refusal;
        var chat = state.Chats[message.ChatId];
        if (Lookup.ActionProblem(state, chat) is { } problem) return problem;
        if (!Find(message).TryGet(out var reaction, out refusal)) return refusal;
        if (message.CarrierIn(chat) != Service.IMessage) return StickerRules.OverIMessage.Refuse("Stickers need iMessage");
        var moved = reaction with { Placement = reaction.StickerPlacement!.Changed(Placement) };
        return new TransitionResult<Unit>(
            state.Put(message with { Reactions = message.Reactions.Replace(reaction, moved) }), default, []);
    }

    private Result<Reaction> Find(Message message)
    {
        if (message.Reactions.FirstOrDefault(reaction => reaction.Id == ReactionId) is not { } found)
        {
            return StickerRules.Exists.Refuse("Reaction not found");
        }

        if (found.IsFixed == true) return StickerRules.Movable.Refuse("Reaction not found: it was placed before stickers could be moved");
        return found.IsSticker ? found : StickerRules.IsSticker.Refuse($"only stickers can be moved; that reaction is of type {found.Type}");
    }
}
