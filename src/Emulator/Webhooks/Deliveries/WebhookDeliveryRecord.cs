using Chats.Emulator.Webhooks.Payloads;

namespace Chats.Emulator.Webhooks.Deliveries;

/// <summary>A delivery as it stood at one point in time, with what it tells.</summary>
internal sealed record WebhookDeliveryRecord(WebhookDeliveryEntry Entry, EventSummary Event, WebhookBody Body)
{
    /// <summary>When it was last tried, or ended; null: it was not tried yet.</summary>
    public WebhookDeliveryMoment? Told { get; init; }
}
