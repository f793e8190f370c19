using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chats.Emulator.Http;

/// <summary>A text of a body where leaving it out says something else than null.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct GivenText(bool IsGiven, string? Value)
{
    internal sealed class Converter : JsonConverter<GivenText>
    {
        public override bool HandleNull => true;

        public override GivenText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType is JsonTokenType.Null or JsonTokenType.String ? new GivenText(true, reader.GetString()) : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, GivenText value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
