using Chats.Emulator.Domain;

namespace Chats.Emulator.Worlds.Transitions.Groups;

/// <summary>Makes an accepted change, unless it has become impossible in the meantime.</summary>
internal sealed record MakeMembershipChange(DateTimeOffset Due, long Sequence, Guid ChatId, MembershipChange Change, string TraceId) : Job(Due, Sequence)
{
    public override string About => "somebody who comes or goes";

    public override Change<Unit> Run(WorldState state, DateTimeOffset now)
    {
        var chat = state.Chats[ChatId];
        if ((Lookup.ActionProblem(state, chat) ?? Change.Problem(state, chat)) is not null) return new Change<Unit>(state, default, []);

        var ids = state.OpenIds();
        var next = Change.Apply(state, chat, ids, now) with { IdPosition = ids.Position };
        var after = next.Chats[ChatId];
        var who = after.Find(Change.Who(after))!;
        var told = who.IsActive ? new ParticipantDetail(who) : MembershipChange.Gone(who);
        return ChatFact.Of(next, Change.EventType, new Moment(now, TraceId), after, told);
    }
}
