namespace Chats.Emulator.Webhooks.Payloads;

/// <summary>An event as it is sent, made once for all deliveries of that version.</summary>
internal sealed record WebhookBody(string Version, ReadOnlyMemory<byte> Bytes);
