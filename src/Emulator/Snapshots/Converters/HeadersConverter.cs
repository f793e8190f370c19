using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chats.Emulator.Snapshots.Converters;

/// <summary>HTTP headers: their names are equal whatever their case, and stand in a stable order.</summary>
internal sealed class HeadersConverter : JsonConverter<ImmutableDictionary<string, string>>
{
    public override ImmutableDictionary<string, string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var headers = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("expected headers");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            headers =
                headers.SetItem(
                    name, reader.TokenType == JsonTokenType.String
                        ? reader.GetString()!
                        : throw new JsonException("expected a header's value"));
        }

        return headers;
    }

    public override void Write(Utf8JsonWriter writer, ImmutableDictionary<string, string> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, text) in value.OrderBy(header => header.Key, StringComparer.Ordinal)) writer.WriteString(name, text);
        writer.WriteEndObject();
    }
}
