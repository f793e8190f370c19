using System.Text.Json;
using Chats.Emulator.Journal;

namespace Chats.Emulator.Reports.Hygiene;

/// <summary>What the kept body of a send says. One that was cut, or is no JSON, says nothing.</summary>
internal static class SentBody
{
    /// <summary>Whether the call had a key its operation knows; a call that never ran did not note it, so the body is read here.</summary>
    public static bool HasKey(JournalEntry entry) => entry.IdempotencyKey is not null || Read(entry, Key) is not null;

    /// <summary>From whom it goes to whom, as it was written; null where the body does not say.</summary>
    public static string? People(JournalEntry entry) => Read(entry, body => body.TryGetProperty("to", out var to)
        ? $"{(body.TryGetProperty("from", out var from) ? from.GetRawText() : "")}{to.GetRawText()}"
        : null);

    private static string? Key(JsonElement body) =>
        Inner(body) is { ValueKind: JsonValueKind.Object } inner && inner.TryGetProperty("idempotency_key", out var key)
            ? key.GetString()
            : null;

    private static JsonElement Inner(JsonElement body) =>
        body.TryGetProperty("message", out var message) || body.TryGetProperty("poll", out message) ? message : default;

    private static string? Read(JournalEntry entry, Func<JsonElement, string?> read)
    {
        if (entry.RequestBody is not { } text) return null;
        try
        {
            var body = KeptJson.Parse(text);
            return body.ValueKind == JsonValueKind.Object ? read(body) : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
