using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chats.Emulator.Testing;

/// <summary>Durations as whole seconds, rounded up: a client told to wait must not come back too early.</summary>
internal sealed class SecondsConverter : JsonConverter<TimeSpan>
{
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TimeSpan.FromSeconds(reader.GetInt32());

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) =>
        writer.WriteNumberValue((long)Math.Ceiling(value.TotalSeconds));
}
