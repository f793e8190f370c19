using Chats.Emulator.Worlds.State;
using static Chats.Emulator.Snapshots.Names.RecordNames;

namespace Chats.Emulator.Snapshots.Names;

/// <summary>Settings and what sends leave behind.</summary>
internal static class WorldNames
{
    public static readonly RecordNames[] All =
    [
        Of<WorldSettings>(
            (nameof(WorldSettings.PartnerId), "partner_id"),
            (nameof(WorldSettings.Sandbox), "sandbox"),
            (nameof(WorldSettings.RateLimits), "rate_limits"),
            (nameof(WorldSettings.QueuedAfter), "queued_after"),
            (nameof(WorldSettings.SentAfter), "sent_after"),
            (nameof(WorldSettings.DeliveredAfter), "delivered_after"),
            (nameof(WorldSettings.AuditDuration), "audit_duration"),
            (nameof(WorldSettings.AuditCooldown), "audit_cooldown"),
            (nameof(WorldSettings.GroupChangesAfter), "group_changes_after"),
            (nameof(WorldSettings.Locations), "locations"),
            (nameof(WorldSettings.EffectsOnFirstMessage), "effects_on_first_message"),
            (nameof(WorldSettings.EphemeralWindow), "ephemeral_window"),
            (nameof(WorldSettings.EphemeralAttachments), "ephemeral_attachments"),
            (nameof(WorldSettings.AppClipHosts), "app_clip_hosts"),
            (nameof(WorldSettings.Webhooks), "webhooks")),
        Of<DeclaredToken>(
            (nameof(DeclaredToken.Token), "token"),
            (nameof(DeclaredToken.Lines), "lines")),
        Of<WebhookSettings>(
            (nameof(WebhookSettings.Timeout), "timeout"),
            (nameof(WebhookSettings.RetryAfter), "retry_after"),
            (nameof(WebhookSettings.Jitter), "jitter"),
            (nameof(WebhookSettings.LocalHttp), "local_http"),
            (nameof(WebhookSettings.Order), "order"),
            (nameof(WebhookSettings.SignWithRealTime), "sign_with_real_time")),
        Of<SendOutcome>(
            (nameof(SendOutcome.Chat), "chat"),
            (nameof(SendOutcome.Message), "message"),
            (nameof(SendOutcome.CreatedChat), "created_chat"),
            (nameof(SendOutcome.Selection), "selection")),
        Of<LineSelection>(
            (nameof(LineSelection.Reason), "reason"),
            (nameof(LineSelection.PreviousChatId), "previous_chat_id")),
    ];
}
