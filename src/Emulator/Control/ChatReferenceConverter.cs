using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chats.Emulator.Control;

/// <summary>Writes a chat's id or key as a text.</summary>
internal sealed class ChatReferenceConverter : JsonConverter<ChatReference>
{
    /// <inheritdoc/>
    public override ChatReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ChatReference value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
