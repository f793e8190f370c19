using System.Text.Json;
using System.Text.Json.Serialization;
using Chats.Emulator.Http;

namespace Chats.Emulator.Control;

/// <summary>Writes date-times as the vendor's API does: UTC, milliseconds, <c>Z</c>. Reads them with any offset, but not without: that would be the zone of this machine.</summary>
internal sealed class WireTimeConverter : JsonConverter<DateTimeOffset>
{
    /// <inheritdoc/>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && reader.TryGetDateTimeOffset(out _) && !HasOffset(reader.GetString()!)
            ? throw new JsonException("expected a time that says its zone: add Z, or an offset such as +02:00")
            : reader.GetDateTimeOffset();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value.Wire());

    private static bool HasOffset(string time) => time.IndexOf('T', StringComparison.Ordinal) is >= 0 and var clock && time.AsSpan(clock).ContainsAny('Z', '+', '-');
}
