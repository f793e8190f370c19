using System.Text.Json;
using System.Text.Json.Serialization;
using Chats.Emulator.Rules;

namespace Chats.Emulator.Snapshots.Converters;

/// <summary>Names an error of the vendor's catalogue by its number.</summary>
internal sealed class ErrorConverter : JsonConverter<ApiError>
{
    public override ApiError Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var code) ? ApiErrors.Find(code) : null)
            ?? throw new JsonException("expected a number of the vendor's error catalogue");

    public override void Write(Utf8JsonWriter writer, ApiError value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Code);
}
