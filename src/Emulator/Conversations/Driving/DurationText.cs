using System.Text.Json;
using System.Text.Json.Serialization;
using Chats.Emulator.Common;

namespace Chats.Emulator.Conversations.Driving;

/// <summary>Durations as the control plane writes them.</summary>
internal sealed class DurationText : JsonConverter<TimeSpan?>
{
    public override TimeSpan? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Durations.TryParse(reader.GetString() ?? "", out var duration) ? duration : null;

    public override void Write(Utf8JsonWriter writer, TimeSpan? value, JsonSerializerOptions options)
    {
        if (value is { } duration) writer.WriteStringValue(Durations.Format(duration));
        else writer.WriteNullValue();
    }
}
