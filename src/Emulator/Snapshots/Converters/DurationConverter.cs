using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Chats.Emulator.Common;

namespace Chats.Emulator.Snapshots.Converters;

/// <summary>Durations as .NET writes them by itself; none is negative or longer than a scenario may say.</summary>
internal sealed class DurationConverter : JsonConverter<TimeSpan>
{
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
        if (!TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var duration))
        {
            throw new JsonException("expected a duration such as 00:00:05");
        }

        return duration >= TimeSpan.Zero && duration <= Durations.Longest
            ? duration
            : throw new JsonException("a duration is neither negative nor longer than 36500 days");
    }

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString("c", CultureInfo.InvariantCulture));
}
