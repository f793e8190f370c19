using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Messages;

/// <summary>Puts the own tapback on one part of a message, or takes it off.</summary>
internal sealed record ReactToMessageCommand(Grant Grant, Guid MessageId, bool IsAdding, string Type, string? CustomEmoji, int PartIndex)
{
    public Result<TransitionResult<Unit>> Apply(WorldState state, TransitionContext context)
    {
        if (!Lookup.Message(state, Grant, MessageId).TryGet(out var message, out var refusal)) return refusal;
        var chat = state.Chats[message.ChatId];
        if (Lookup.ActionProblem(state, chat) is { } actionProblem) return actionProblem;
        if (Problem(message, chat) is { } problem) return problem;

        var reaction = new Reaction(PartIndex, message.Showing(chat.Me, chat), Type, CustomEmoji, context.Now);
        var there = Reactions.Find(message, reaction);

        // Adding what is there already, or removing what is not, is accepted and changes nothing.
        if (there is not null == IsAdding) return new TransitionResult<Unit>(state, default, []);
        var ids = state.OpenIds();
        reaction = reaction with { Id = IsAdding ? ids.NextUuid() : there!.Id };
        var after = IsAdding ? Reactions.Add(message, reaction) : message with { Reactions = message.Reactions.Remove(there!) };
        return WithEvent(state, chat, after, reaction, ids, context);
    }

    private Refusal? Problem(Message message, Chat chat)
    {
        // Stickers alone go on polls, whatever the chat runs over.
        if (message.Poll is not null)
        {
            return MessageOperationRules.ReactionPoll.Refuse("type cannot be a tapback on a poll; polls take stickers only");
        }

        if (Reactions.PartProblem(message, PartIndex) is { } problem) return problem;
        return message.CarrierIn(chat) == Service.Sms
            ? MessageOperationRules.ReactionService.Refuse("Reactions need iMessage or RCS")
            : null;
    }

    private TransitionResult<Unit> WithEvent(
        WorldState state, Chat chat, Message after, Reaction reaction, IdSource ids, TransitionContext context)
    {
        var type = IsAdding ? EventTypes.ReactionAdded : EventTypes.ReactionRemoved;
        var happened = new WorldEvent(
            ids.NextUuid(), type, context.Now, context.TraceId, chat, after)
        { Detail = new ReactionDetail(reaction) };
        return new TransitionResult<Unit>(state.Put(after) with { IdPosition = ids.Position }, default, [happened]);
    }
}
