using Chats.Emulator.Webhooks.Payloads;

namespace Chats.Emulator.Webhooks;

/// <summary>A delivery as it stood at one moment, with what it tells.</summary>
internal sealed record DeliveryRecord(DeliveryEntry Entry, Occasion Event, WebhookBody Body);
