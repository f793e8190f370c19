using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Acts;
using Chats.Emulator.Worlds.Transitions.AgentPayments;
using Chats.Emulator.Worlds.Transitions.Backgrounds;
using Chats.Emulator.Worlds.Transitions.Delivery;
using Chats.Emulator.Worlds.Transitions.Expiry;
using Chats.Emulator.Worlds.Transitions.Groups;
using Chats.Emulator.Worlds.Transitions.Lines;
using Chats.Emulator.Worlds.Transitions.Locations;
using Chats.Emulator.Worlds.Transitions.PaymentRequests;
using Chats.Emulator.Worlds.Transitions.Personas;
using Chats.Emulator.Worlds.Transitions.Typing;
using static Chats.Emulator.Snapshots.Names.RecordNames;

namespace Chats.Emulator.Snapshots.Names;

/// <summary>Scheduled work, and the changes it carries.</summary>
internal static class JobNames
{
    public static readonly RecordNames[] All =
    [
        Of<Job>(
            (nameof(Job.Due), "due"),
            (nameof(Job.Sequence), "sequence")),
        Of<MessageProgressJob>(
            (nameof(MessageProgressJob.MessageId), "message_id"),
            (nameof(MessageProgressJob.To), "to"),
            (nameof(MessageProgressJob.Carrier), "carrier"),
            (nameof(MessageProgressJob.FailureCode), "failure_code"),
            (nameof(Job.Due), "due"),
            (nameof(Job.Sequence), "sequence")),
        Of<ExpireMessageJob>(
            (nameof(ExpireMessageJob.MessageId), "message_id"),
            (nameof(Job.Due), "due"),
            (nameof(Job.Sequence), "sequence")),
        Of<ExpireAttachmentJob>(
            (nameof(ExpireAttachmentJob.AttachmentId), "attachment_id"),
            (nameof(Job.Due), "due"),
            (nameof(Job.Sequence), "sequence")),
        Of<ExpireVCardJob>(
            (nameof(ExpireVCardJob.VCardId), "v_card_id"),
            (nameof(Job.Due), "due"),
            (nameof(Job.Sequence), "sequence")),
        Of<EndShareJob>(
            (nameof(EndShareJob.ChatId), "chat_id"),
            (nameof(EndShareJob.Handle), "handle"),
            (nameof(EndShareJob.TraceId), "trace_id"),
            (nameof(Job.Due), "due"),
            (nameof(Job.Sequence), "sequence")),
        Of<EndTypingJob>(
            (nameof(EndTypingJob.ChatId), "chat_id"),
            (nameof(Job.Due), "due"),
            (nameof(Job.Sequence), "sequence")),
        Of<FinishAuditJob>(
            (nameof(FinishAuditJob.AuditId), "audit_id"),
            (nameof(FinishAuditJob.Fails), "fails"),
            (nameof(Job.Due), "due"),
            (nameof(Job.Sequence), "sequence")),
        Of<GroupChangeJob>(
            (nameof(GroupChangeJob.ChatId), "chat_id"),
            (nameof(GroupChangeJob.Change), "change"),
            (nameof(GroupChangeJob.TraceId), "trace_id"),
            (nameof(GroupChangeJob.FailsWith), "fails_with"),
            (nameof(Job.Due), "due"),
            (nameof(Job.Sequence), "sequence")),
        Of<MembershipChangeJob>(
            (nameof(MembershipChangeJob.ChatId), "chat_id"),
            (nameof(MembershipChangeJob.Change), "change"),
            (nameof(MembershipChangeJob.TraceId), "trace_id"),
            (nameof(Job.Due), "due"),
            (nameof(Job.Sequence), "sequence")),
        Of<BackgroundChangeJob>(
            (nameof(BackgroundChangeJob.ChatId), "chat_id"),
            (nameof(BackgroundChangeJob.Background), "background"),
            (nameof(BackgroundChangeJob.TraceId), "trace_id"),
            (nameof(BackgroundChangeJob.FailsWith), "fails_with"),
            (nameof(Job.Due), "due"),
            (nameof(Job.Sequence), "sequence")),
        Of<ExpirePaymentJob>(
            (nameof(ExpirePaymentJob.PaymentId), "payment_id"),
            (nameof(Job.Due), "due"),
            (nameof(Job.Sequence), "sequence")),
        Of<ExpirePaymentRequestJob>(
            (nameof(ExpirePaymentRequestJob.RequestId), "request_id"),
            (nameof(ExpirePaymentRequestJob.TraceId), "trace_id"),
            (nameof(Job.Due), "due"),
            (nameof(Job.Sequence), "sequence")),
        Of<StopTypingJob>(
            (nameof(StopTypingJob.Handle), "handle"),
            (nameof(StopTypingJob.ChatId), "chat_id"),
            (nameof(StopTypingJob.Since), "since"),
            (nameof(StopTypingJob.TraceId), "trace_id"),
            (nameof(Job.Due), "due"),
            (nameof(Job.Sequence), "sequence")),
        Of<PersonaActJob>(
            (nameof(PersonaActJob.Handle), "handle"),
            (nameof(PersonaActJob.ChatId), "chat_id"),
            (nameof(Job.Due), "due"),
            (nameof(Job.Sequence), "sequence")),
        Of<PersonaSilenceJob>(
            (nameof(PersonaSilenceJob.Handle), "handle"),
            (nameof(PersonaSilenceJob.ChatId), "chat_id"),
            (nameof(PersonaSilenceJob.Rule), "rule"),
            (nameof(PersonaSilenceJob.MessageId), "message_id"),
            (nameof(Job.Due), "due"),
            (nameof(Job.Sequence), "sequence")),
        Of<PersonaStartJob>(
            (nameof(PersonaStartJob.Handle), "handle"),
            (nameof(PersonaStartJob.Rule), "rule"),
            (nameof(Job.Due), "due"),
            (nameof(Job.Sequence), "sequence")),
        Of<GroupChange>(
            (nameof(GroupChange.Value), "value")),
        Of<NewName>(
            (nameof(GroupChange.Value), "value")),
        Of<NewIcon>(
            (nameof(GroupChange.Value), "value")),
        Of<Addition>(
            (nameof(Addition.Handle), "handle")),
        Of<Removal>(
            (nameof(Removal.Handle), "handle")),
    ];
}
