using System.Text.Json;
using System.Text.Json.Serialization;
using Chats.Emulator.Common;

namespace Chats.Emulator.Control;

/// <summary>Durations that may be less than nothing: <c>-5m</c>.</summary>
internal sealed class SignedDurationConverter : JsonConverter<TimeSpan?>
{
    /// <inheritdoc/>
    public override TimeSpan? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
        return Durations.TryParse(text.TrimStart('-'), out var duration)
            ? text.StartsWith('-') ? -duration : duration
            : throw new JsonException("expected a duration such as 5s or -5m");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TimeSpan? value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Durations.Format(value!.Value));
}
