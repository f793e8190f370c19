using Chats.Emulator.Domain.Lines;
using static Chats.Emulator.Snapshots.Names.RecordNames;

namespace Chats.Emulator.Snapshots.Names;

/// <summary>Lines and their audits.</summary>
internal static class LineNames
{
    public static readonly RecordNames[] All =
    [
        Of<Line>(
            (nameof(Line.Id), "id"),
            (nameof(Line.HandleId), "handle_id"),
            (nameof(Line.Number), "number"),
            (nameof(Line.Eligible), "eligible"),
            (nameof(Line.Ephemeral), "ephemeral"),
            (nameof(Line.EphemeralAttachments), "ephemeral_attachments"),
            (nameof(Line.ZeroRetention), "zero_retention"),
            (nameof(Line.ReleasedAt), "released_at"),
            (nameof(Line.Card), "card"),
            (nameof(Line.ForwardingNumber), "forwarding_number"),
            (nameof(Line.Score), "score"),
            (nameof(Line.IsFlagged), "is_flagged"),
            (nameof(Line.Rcs), "rcs"),
            (nameof(Line.LastUse), "last_use"),
            (nameof(Line.LastAudit), "last_audit"),
            (nameof(Line.SetUpFor), "line_type")),
        Of<Audit>(
            (nameof(Audit.Id), "id"),
            (nameof(Audit.Line), "line"),
            (nameof(Audit.StartedAt), "started_at"),
            (nameof(Audit.Report), "report"),
            (nameof(Audit.GeneratedAt), "generated_at"),
            (nameof(Audit.Error), "error")),
        Of<VCard>(
            (nameof(VCard.Id), "id"),
            (nameof(VCard.Line), "line"),
            (nameof(VCard.Backups), "backups")),
        Of<ReputationReport>(
            (nameof(ReputationReport.Severity), "severity"),
            (nameof(ReputationReport.Drivers), "drivers"),
            (nameof(ReputationReport.OptOutChats), "opt_out_chats"),
            (nameof(ReputationReport.UnhealthyChats), "unhealthy_chats")),
        Of<ReputationDriver>(
            (nameof(ReputationDriver.Key), "key"),
            (nameof(ReputationDriver.Metric), "metric"),
            (nameof(ReputationDriver.Summary), "summary"),
            (nameof(ReputationDriver.Action), "action")),
        Of<OptOutChat>(
            (nameof(OptOutChat.ChatId), "chat_id"),
            (nameof(OptOutChat.MessagesAfterStop), "messages_after_stop")),
        Of<UnhealthyChat>(
            (nameof(UnhealthyChat.ChatId), "chat_id"),
            (nameof(UnhealthyChat.Status), "status"),
            (nameof(UnhealthyChat.DriverKeys), "driver_keys")),
        Of<AdvisedAction>(
            (nameof(AdvisedAction.Title), "title"),
            (nameof(AdvisedAction.Detail), "detail"),
            (nameof(AdvisedAction.ExpectedImpact), "expected_impact")),
    ];
}
