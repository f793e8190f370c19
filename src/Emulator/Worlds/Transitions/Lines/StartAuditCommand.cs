using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Lines;

/// <summary>
/// Starts an audit of a line's reputation, and after a report none for a while. While one runs it is answered again
/// (rule lines.audit-again).
/// </summary>
/// <param name="Grant">Who asks.</param>
/// <param name="Number">The line.</param>
/// <param name="Fails">Whether it will come to nothing.</param>
internal sealed record StartAuditCommand(Grant Grant, string Number, bool Fails)
{
    public Result<TransitionResult<Audit>> Apply(WorldState state, TransitionContext context)
    {
        if (!Grant.Covers(Number, state)) return LineRules.AuditOfYours.Refuse();
        var line = state.Lines[Number];
        var last = line.LastAudit is { } id ? state.Audits[id] : null;
        if (last is { IsRunning: true }) return new TransitionResult<Audit>(state, last, []);
        if (last is not null && Cooldown(last, state.Settings, context.Now) is { } problem) return problem;

        var ids = state.OpenIds();
        var audit = new Audit($"aud_{ids.NextUuid():N}", Number, context.Now);
        var next = state.Put(line with { LastAudit = audit.Id }).Put(audit) with { IdPosition = ids.Position };
        var due = context.Now + state.Settings.AuditDuration;
        return new TransitionResult<Audit>(next.Schedule(sequence => new FinishAuditJob(due, sequence, audit.Id, Fails)), audit, []);
    }

    private static Refusal? Cooldown(Audit last, WorldSettings settings, DateTimeOffset now)
    {
        var wait = last.StartedAt + settings.AuditCooldown - now;
        return settings.RateLimits && last.Report is not null && wait > TimeSpan.Zero
            ? LineRules.AuditCooldown.RefuseFor(RateWindows.Seconds(wait))
            : null;
    }
}
