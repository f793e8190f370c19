using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Chats;

namespace Chats.Emulator.Worlds.Transitions.Groups;

/// <summary>Makes an accepted change, unless it has become impossible in the meantime.</summary>
internal sealed record MembershipChangeJob(DateTimeOffset Due, long Sequence, Guid ChatId, MembershipChange Change, string TraceId)
    : Job(Due, Sequence)
{
    public override string About => "somebody who comes or goes";

    public override TransitionResult<Unit> Run(WorldState state, DateTimeOffset now)
    {
        var chat = state.Chats[ChatId];
        if ((Lookup.ActionProblem(state, chat) ?? Change.Problem(state, chat)) is not null)
        {
            return new TransitionResult<Unit>(state, default, []);
        }

        var ids = state.OpenIds();
        var next = Change.Apply(state, chat, ids, now) with { IdPosition = ids.Position };
        var after = next.Chats[ChatId];
        var who = after.Find(Change.HandleOf(after))!;
        var told = who.IsActive ? new ParticipantDetail(who) { By = after.Me } : MembershipChange.Gone(who, after.Me);
        return ChatEvents.Of(next, Change.EventType, new TransitionContext(now, TraceId), after, told);
    }
}
