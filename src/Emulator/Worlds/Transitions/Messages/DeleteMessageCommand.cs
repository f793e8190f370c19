using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Messages;

/// <summary>
/// Hides a message from the account, for good. People keep their bubble, its delivery goes on, and its idempotency key is burned.
/// </summary>
/// <remarks>Nothing reaches the chat, so neither a group that was left nor an ineligible line stands in the way.</remarks>
internal sealed record DeleteMessageCommand(Grant Grant, Guid MessageId)
{
    public Result<TransitionResult<Unit>> Apply(WorldState state, TransitionContext context)
    {
        if (!Lookup.Message(state, Grant, MessageId).TryGet(out var found, out var refusal)) return refusal;
        var deleted = found with { IsDeleted = true };
        return new TransitionResult<Unit>(state.Put(deleted).Hide(deleted), default, []);
    }
}
