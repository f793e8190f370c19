using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary>The body of a webhook: the envelope around an event's data, in production's order of keys.</summary>
internal static class EventBody
{
    public static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What every delivery of the event in this version carries; null when the version does not know the event.</summary>
    public static WebhookBody? Of(WorldEvent happened, string version, MediaLinks links)
    {
        if (Payload.Of(happened, version, links) is not { } data) return null;
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var writer = new Utf8JsonWriter(buffer, Writing))
        {
            writer.WriteStartObject();
            writer.WriteString("api_version", "v3");
            writer.WriteString("webhook_version", version);
            writer.WriteString("event_type", happened.Type);
            writer.WriteString("event_id", happened.Id);
            writer.WriteString("created_at", happened.At.ToWireTime());
            writer.WriteString("trace_id", happened.TraceId);
            writer.WriteString("partner_id", links.State.Settings.PartnerId);
            writer.WritePropertyName("data");
            JsonSerializer.Serialize(writer, data, TypeOf(data));
            writer.WriteEndObject();
        }

        return new WebhookBody(version, buffer.WrittenMemory);
    }

    /// <summary>The data alone, in the newest version; null for an event without any.</summary>
    public static JsonElement? Data(WorldEvent happened, MediaLinks links) =>
        Payload.Of(happened, WebhookVersions.Latest, links) is { } data ? JsonSerializer.SerializeToElement(data, TypeOf(data)) : null;

    private static System.Text.Json.Serialization.Metadata.JsonTypeInfo TypeOf(object data) =>
        PayloadJson.Default.GetTypeInfo(data.GetType())!;
}
