using System.Text.Json;
using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Files;

namespace Chats.Emulator.Snapshots.Converters;

/// <summary>Names bytes by their hash; what is read has none yet, they are entries of their own.</summary>
internal sealed class BlobConverter : JsonConverter<Blob>
{
    public override Blob Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("expected a hash"), default);

    public override void Write(Utf8JsonWriter writer, Blob value, JsonSerializerOptions options) => writer.WriteStringValue(value.Hash);
}
