using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Groups;

/// <summary>Accepts that a person is to be added to a group or to leave it.</summary>
internal sealed record ChangeMembersCommand(Grant Grant, Guid ChatId, MembershipChange Change, DeliveryOutcome? Outcome)
{
    public Result<TransitionResult<Unit>> Apply(WorldState state, TransitionContext context)
    {
        if (!Lookup.ActiveChat(state, Grant, ChatId).TryGet(out var chat, out var refusal)) return refusal;
        if (Change.Problem(state, chat) is { } problem) return problem;

        // No event tells that such a change failed, so one that is to fail is never made.
        if (Outcome?.FailsWith is not null) return new TransitionResult<Unit>(state, default, []);
        var next = DeferredChange.Schedule(
            state, context.Now, Outcome, (due, sequence) => new MembershipChangeJob(due, sequence, ChatId, Change, context.TraceId));
        return new TransitionResult<Unit>(next, default, []);
    }
}
