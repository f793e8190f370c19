using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Chats.Emulator.Webhooks.Payloads;

namespace Chats.Emulator.Webhooks.Signing;

/// <summary>What one attempt sends, before it is signed.</summary>
/// <param name="EventId">The event's id, the receiver's key against duplicates.</param>
/// <param name="EventType">The event's name.</param>
/// <param name="SubscriptionId">Whom it is for.</param>
/// <param name="Body">The bytes that are signed and sent.</param>
/// <param name="Secret">What it is signed with.</param>
/// <param name="Timestamp">When this attempt is made, in Unix seconds.</param>
internal sealed record WebhookMessage(
    string EventId, string EventType, Guid SubscriptionId, ReadOnlyMemory<byte> Body, string Secret, long Timestamp)
{
    /// <summary>The request in both schemes; every delivery carries both.</summary>
    public SignedRequest Sign()
    {
        var timestamp = Timestamp.ToString(CultureInfo.InvariantCulture);
        return new SignedRequest(
            [
                new("webhook-id", EventId),
                new("webhook-timestamp", timestamp),
                new(SignedRequest.StandardSignature, Signer.Standard(Secret, EventId, Timestamp, Body.Span)),
                new("X-Webhook-Event", EventType),
                new("X-Webhook-Subscription-ID", SubscriptionId.ToString()),
                new("X-Webhook-Timestamp", timestamp),
                new(SignedRequest.LegacySignature, Signer.Legacy(Secret, Timestamp, Body.Span)),
            ],
            Body);
    }

    /// <summary>The same with another body.</summary>
    public WebhookMessage Edit(Action<JsonObject> edit)
    {
        var body = JsonNode.Parse(Body.Span)!.AsObject();
        edit(body);
        var buffer = new ArrayBufferWriter<byte>(Body.Length + 256);
        using (var writer = new Utf8JsonWriter(buffer, EventBody.Writing)) body.WriteTo(writer);
        return this with { Body = buffer.WrittenMemory };
    }
}
