using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Groups;

/// <summary>Accepts that somebody is to come into a group or go (chats 5.7–5.9).</summary>
internal sealed record ChangeMembers(Grant Grant, Guid ChatId, MembershipChange Change, DeliveryOutcome? Outcome)
{
    public Result<Change<Unit>> Apply(WorldState state, Moment moment)
    {
        if (Lookup.ActiveChat(state, Grant, ChatId) is var chat && chat.IsRefused(out var refusal)) return refusal;
        if (Change.Problem(state, chat.Value) is { } problem) return problem;

        // No event tells that such a change failed, so one that is to fail is never made.
        if (Outcome?.FailsWith is not null) return new Change<Unit>(state, default, []);
        var next = Eventually.Schedule(
            state, moment.Now, Outcome, (due, sequence) => new MakeMembershipChange(due, sequence, ChatId, Change, moment.TraceId));
        return new Change<Unit>(next, default, []);
    }
}
