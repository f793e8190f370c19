using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>An act that names a message.</summary>
internal abstract record ActOnMessage(string Handle, Guid MessageId) : ContactAct(Handle)
{
    protected override Result<Chat> Find(WorldState state) => Reach.ChatOf(state, Handle, MessageId);

    protected sealed override Result<Change<Arrival>> Act(WorldState state, Chat chat, Moment moment)
    {
        var message = state.Messages[MessageId];
        return Reach.ArrivalProblem(chat, message) is { } problem ? problem : Act(state, chat, message, moment);
    }

    protected abstract Result<Change<Arrival>> Act(WorldState state, Chat chat, Message message, Moment moment);

    /// <summary>What is wrong with a part's number. A poll has no parts and counts as one.</summary>
    protected static Refusal? PartProblem(Message message, int index)
    {
        var parts = Math.Max(1, message.Parts.Length);
        return index < parts ? null : ContactRules.PartExists.Refuse($"part_index must be below {parts}, the number of parts of that message.");
    }
}
