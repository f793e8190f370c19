using Chats.Emulator.Webhooks.Signing;

namespace Chats.Emulator.Webhooks.Mutations;

/// <summary>An unknown event type; the signature is valid.</summary>
internal sealed class UnknownType : IWebhookMutation
{
    private const string Type = "emulator.unknown_type";

    public WebhookMessage Prepare(WebhookMessage notification) =>
        notification.Edit(body => body["event_type"] = Type) with { EventType = Type };
}
