using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Faults;
using Chats.Emulator.Faults.Kinds;
using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Snapshots.Names;

/// <summary>What every value of an enum is called in <c>world.json</c>.</summary>
internal static class EnumNames
{
    public static readonly JsonConverter[] All =
    [
        new PinnedEnumConverter<FaultPhase>(
            (FaultPhase.Before, "Before"),
            (FaultPhase.After, "After")),
        new PinnedEnumConverter<WebhookOrder>(
            (WebhookOrder.Chat, "Chat"),
            (WebhookOrder.Vendor, "Vendor")),
        new PinnedEnumConverter<Reputation>(
            (Reputation.Healthy, "Healthy"),
            (Reputation.AtRisk, "AtRisk"),
            (Reputation.Critical, "Critical")),
        new PinnedEnumConverter<RcsAccess>(
            (RcsAccess.Enabled, "Enabled"),
            (RcsAccess.Disabled, "Disabled"),
            (RcsAccess.NoAccount, "NoAccount")),
        new PinnedEnumConverter<LineType>(
            (LineType.IMessage, "IMessage"),
            (LineType.Rcs, "Rcs")),
        new PinnedEnumConverter<Service>(
            (Service.IMessage, "IMessage"),
            (Service.Rcs, "Rcs"),
            (Service.Sms, "Sms")),
        new PinnedEnumConverter<DeliveryStatus>(
            (DeliveryStatus.Pending, "Pending"),
            (DeliveryStatus.Queued, "Queued"),
            (DeliveryStatus.Sent, "Sent"),
            (DeliveryStatus.Delivered, "Delivered"),
            (DeliveryStatus.Received, "Received"),
            (DeliveryStatus.Read, "Read"),
            (DeliveryStatus.Failed, "Failed")),
        new PinnedEnumConverter<AttachmentStatus>(
            (AttachmentStatus.Pending, "Pending"),
            (AttachmentStatus.Complete, "Complete"),
            (AttachmentStatus.Failed, "Failed")),
        new PinnedEnumConverter<WebhookDeliveryState>(
            (WebhookDeliveryState.Pending, "Pending"),
            (WebhookDeliveryState.Delivered, "Delivered"),
            (WebhookDeliveryState.Failed, "Failed"),
            (WebhookDeliveryState.Cancelled, "Cancelled"),
            (WebhookDeliveryState.Dropped, "Dropped")),
        new PinnedEnumConverter<FaultConnection>(
            (FaultConnection.Reset, "Reset"),
            (FaultConnection.Close, "Close"),
            (FaultConnection.Hang, "Hang")),
        new PinnedEnumConverter<WebhookFault>(
            (WebhookFault.Drop, "Drop"),
            (WebhookFault.Duplicate, "Duplicate"),
            (WebhookFault.Reorder, "Reorder"),
            (WebhookFault.CorruptSignature, "CorruptSignature"),
            (WebhookFault.MissingSignature, "MissingSignature"),
            (WebhookFault.WrongSecret, "WrongSecret"),
            (WebhookFault.StaleTimestamp, "StaleTimestamp"),
            (WebhookFault.Truncate, "Truncate"),
            (WebhookFault.ExtraFields, "ExtraFields"),
            (WebhookFault.UnknownType, "UnknownType")),
        new PinnedEnumConverter<HealthStatus>(
            (HealthStatus.Healthy, "Healthy"),
            (HealthStatus.AtRisk, "AtRisk"),
            (HealthStatus.Critical, "Critical"),
            (HealthStatus.OptedOut, "OptedOut")),
        new PinnedEnumConverter<ParticipantStatus>(
            (ParticipantStatus.Active, "Active"),
            (ParticipantStatus.Left, "Left"),
            (ParticipantStatus.Removed, "Removed")),
    ];
}
