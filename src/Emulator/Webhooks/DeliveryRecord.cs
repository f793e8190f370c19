using Chats.Emulator.Webhooks.Payloads;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Webhooks;

/// <summary>A delivery as it stood at one moment, with what it tells.</summary>
internal sealed record DeliveryRecord(DeliveryEntry Entry, WorldEvent Event, WebhookBody Body);
