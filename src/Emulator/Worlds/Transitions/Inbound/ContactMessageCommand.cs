using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>An act that names a message.</summary>
internal abstract record ContactMessageCommand(string Handle, Guid MessageId) : ContactCommand(Handle)
{
    protected override Result<Chat> Find(WorldState state) => ContactAccess.ChatOf(state, Handle, MessageId);

    protected sealed override Result<TransitionResult<ContactActionResult>> Act(WorldState state, Chat chat, TransitionContext context)
    {
        var message = state.Messages[MessageId];
        return ContactAccess.ArrivalProblem(chat, message) is { } problem ? problem : Act(state, chat, message, context);
    }

    protected abstract Result<TransitionResult<ContactActionResult>> Act(
        WorldState state, Chat chat, Message message, TransitionContext context);

    /// <summary>What is wrong with a part's number. A poll has no parts and counts as one.</summary>
    protected static Refusal? PartProblem(Message message, int index)
    {
        var parts = Math.Max(1, message.Parts.Length);
        return index < parts
            ? null
            : ContactRules.PartExists.Refuse($"part_index must be below {parts}, the number of parts of that message.");
    }
}
