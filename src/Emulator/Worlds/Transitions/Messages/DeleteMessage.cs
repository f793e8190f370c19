using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Messages;

/// <summary>Hides a message from the account, for good (messages 11.2). People keep their bubble, its delivery goes on, and its idempotency key is burned.</summary>
/// <remarks>Nothing reaches the chat, so neither a group that was left nor an ineligible line stands in the way.</remarks>
internal sealed record DeleteMessage(Grant Grant, Guid MessageId)
{
    public Result<Change<Unit>> Apply(WorldState state, Moment moment)
    {
        if (Lookup.Message(state, Grant, MessageId) is var found && found.IsRefused(out var refusal)) return refusal;
        var deleted = found.Value with { IsDeleted = true };
        return new Change<Unit>(state.Put(deleted).Hide(deleted), default, []);
    }
}
