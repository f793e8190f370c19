using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Chats.Emulator.Api.Chats;

namespace Chats.Emulator.Http;

/// <summary>The one JSON setup of the vendor's surface: snake_case, nulls written, <c>+</c> left readable.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Envelope.Body))]
[JsonSerializable(typeof(CreateChat.Request), TypeInfoPropertyName = "CreateChatRequest")]
[JsonSerializable(typeof(CreateChat.Response), TypeInfoPropertyName = "CreateChatResponse")]
[JsonSerializable(typeof(ListChats.Response), TypeInfoPropertyName = "ListChatsResponse")]
[JsonSerializable(typeof(ChatResponse))]
internal sealed partial class ApiJson : JsonSerializerContext
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
