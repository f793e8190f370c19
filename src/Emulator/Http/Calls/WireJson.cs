using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Chats.Emulator.Http.Calls;

/// <summary>Writes answers: compact, with <c>+</c> left readable as production does.</summary>
internal static class WireJson
{
    // The writer carries the encoder: set on the serializer's options it would switch the generated fast path off.
    private static readonly JsonWriterOptions Writing = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static ReadOnlyMemory<byte> Serialize<T>(T value, JsonTypeInfo<T> type)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, Writing)) JsonSerializer.Serialize(writer, value, type);
        return buffer.WrittenMemory;
    }
}
