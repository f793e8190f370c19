using System.Text.Json;
using System.Text.Json.Serialization;
using Chats.Emulator.Domain;

namespace Chats.Emulator.Snapshots.Converters;

/// <summary>Reads date-times only with their zone: a snapshot means the same on every machine.</summary>
internal sealed class TimeConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var time = reader.GetDateTimeOffset();
        return ZonedTime.HasZone(reader.GetString()!) ? time : throw new JsonException(ZonedTime.Expected);
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
