using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chats.Emulator.Http.Requests;

/// <summary>A text of a body where leaving it out says something else than null.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct OptionalText(bool IsGiven, string? Value)
{
    internal sealed class Converter : JsonConverter<OptionalText>
    {
        public override bool HandleNull => true;

        public override OptionalText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType is JsonTokenType.Null or JsonTokenType.String
                ? new OptionalText(true, reader.GetString())
                : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, OptionalText value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);
    }
}
