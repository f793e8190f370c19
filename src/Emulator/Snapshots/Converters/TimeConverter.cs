using System.Text.Json;
using System.Text.Json.Serialization;
using Chats.Emulator.Common;

namespace Chats.Emulator.Snapshots.Converters;

/// <summary>
/// Reads date-times only with their zone: a snapshot means the same on every machine. They are of the years a world's clock can show,
/// so that no sum of times overflows; the earliest possible time stands for none.
/// </summary>
internal sealed class TimeConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var time = reader.GetDateTimeOffset();
        if (!ZonedTime.HasZone(reader.GetString()!)) throw new JsonException(ZonedTime.Expected);
        return time == default || DateTimes.IsInRange(time)
            ? time
            : throw new JsonException(FormattableString.Invariant($"a date-time is of the years {DateTimes.FirstYear} to {DateTimes.LastYear}"));
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);
}
