using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Chats;

namespace Chats.Emulator.Worlds.Transitions.Groups;

/// <summary>Gives a group its new name or icon, or tells that it could not be done.</summary>
internal sealed record GroupChangeJob(DateTimeOffset Due, long Sequence, Guid ChatId, GroupChange Change, string TraceId)
    : Job(Due, Sequence)
{
    /// <summary>The vendor's code of the failure that a fault has in store.</summary>
    public int? FailsWith { get; init; }

    public override string About => "a change of a group";

    public override TransitionResult<Unit> Run(WorldState state, DateTimeOffset now)
    {
        var chat = state.Chats[ChatId];
        var context = new TransitionContext(now, TraceId);

        // Only 3007 and 4001 are known here; a line that has left in the meantime cannot deliver the change.
        var failure = FailsWith ?? (Lookup.ActionProblem(state, chat) is null ? null : ApiErrors.DeliveryFailed.Code);
        if (failure is { } code) return ChatEvents.Of(state, Change.Failed, context, chat, new FailureDetail(code));

        var after = Change.Apply(chat) with { UpdatedAt = now };
        return ChatEvents.Of(
            state.Put(after), Change.Updated, context, after, new GroupDetail(Change.Before(chat), Change.Value, after.Me));
    }
}
