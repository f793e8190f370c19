using System.Text.Json;
using System.Text.Json.Serialization;
using Chats.Emulator.Common;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Control;

/// <summary>Writes date-times as the vendor's API does: UTC, milliseconds, <c>Z</c>. Reads them with any offset, but not without.</summary>
internal sealed class WireTimeConverter : JsonConverter<DateTimeOffset>
{
    /// <inheritdoc/>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var time = reader.GetDateTimeOffset();
        return ZonedTime.HasZone(reader.GetString()!) ? time : throw new JsonException(ZonedTime.Expected);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToWireTime());
}
