using System.Text.Json;
using System.Text.Json.Serialization;
using Chats.Emulator.Http;

namespace Chats.Emulator.Control;

/// <summary>Writes date-times as the vendor's API does: UTC, milliseconds, <c>Z</c>.</summary>
internal sealed class WireTimeConverter : JsonConverter<DateTimeOffset>
{
    /// <inheritdoc/>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value.Wire());
}
