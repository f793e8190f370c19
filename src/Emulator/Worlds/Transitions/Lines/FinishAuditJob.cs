using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Lines;

/// <summary>The end of an audit: a report on the line as it is now, or none.</summary>
internal sealed record FinishAuditJob(DateTimeOffset Due, long Sequence, string AuditId, bool Fails) : Job(Due, Sequence)
{
    public override string About => "a reputation audit";

    public override TransitionResult<Unit> Run(WorldState state, DateTimeOffset now)
    {
        var audit = state.Audits[AuditId];
        var after = Fails
            ? audit with { Error = "The audit could not be completed" }
            : audit with { Report = ReputationAudit.Of(state, state.Lines[audit.Line]), GeneratedAt = now };
        return new TransitionResult<Unit>(state.Put(after), default, []);
    }
}
