using System.Text.Json;
using System.Text.Json.Serialization;
using Chats.Emulator.Common;

namespace Chats.Emulator.Control;

/// <summary>
/// Durations as people write them: <c>400ms</c>, <c>5s</c>, <c>PT5M</c>; <c>never</c> for <see cref="Timeout.InfiniteTimeSpan"/>.
/// </summary>
internal sealed class DurationConverter : JsonConverter<TimeSpan>
{
    private const string Never = "never";

    /// <inheritdoc/>
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
        if (text == Never) return Timeout.InfiniteTimeSpan;
        return Durations.TryParse(text, out var duration)
            ? duration
            : throw new JsonException("expected a duration such as 400ms, 5s or PT5M");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value == Timeout.InfiniteTimeSpan ? Never : Durations.Format(value));
}
