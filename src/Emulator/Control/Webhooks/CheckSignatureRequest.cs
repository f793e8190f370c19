using System.Text.Json;

namespace Chats.Emulator.Control.Webhooks;

/// <summary>The body of <c>POST /_emulator/webhooks/check</c>.</summary>
internal sealed record CheckSignatureRequest
{
    /// <summary>The headers as they were received, by name; each a text, or a list of them.</summary>
    public Dictionary<string, JsonElement>? Headers { get; init; }

    /// <summary>The body as it was received, to the last byte.</summary>
    public string? Body { get; init; }

    /// <summary>The same in base64, for a body that is no text.</summary>
    public string? BodyBase64 { get; init; }

    /// <summary>The secret to verify with. Without it: that of the subscription which <c>X-Webhook-Subscription-ID</c> names.</summary>
    public string? Secret { get; init; }
}
