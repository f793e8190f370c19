using System.Globalization;
using System.Text.Json;

namespace Chats.Emulator.Testing;

/// <summary>A webhook as it comes in, whichever way.</summary>
internal sealed record InboxMessage(IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Id => Headers.GetValueOrDefault("webhook-id", "");

    /// <summary>Reads the event; what cannot be read has no type.</summary>
    public WebhookEvent Read(int attempt, bool isGenuine)
    {
        var unread = new WebhookEvent
        {
            Id = Id,
            Type = "",
            Headers = Headers,
            RawBody = Body,
            Attempt = attempt,
            IsGenuine = isGenuine,
            Answer = 0,
        };
        try
        {
            using var document = JsonDocument.Parse(Body);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement, unread) : unread;
        }
        catch (JsonException)
        {
            return unread;
        }
    }

    private static WebhookEvent Read(JsonElement body, WebhookEvent unread) => unread with
    {
        Type = Text(body, "event_type") ?? "",
        CreatedAt =
            DateTimeOffset.TryParse(Text(body, "created_at"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
                ? at
                : null,
        TraceId = Text(body, "trace_id"),
        Data = body.TryGetProperty("data", out var data) ? data.Clone() : default,
    };

    private static string? Text(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
