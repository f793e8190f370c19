using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Chats.Emulator.Http.Calls;

/// <summary>Writes answers: compact, with <c>+</c> left readable as production does.</summary>
internal static class WireJson
{
    /// <summary>A buffer that grew beyond this is not kept.</summary>
    private const int LargestKept = 64 * 1024;

    // The writer carries the encoder: set on the serializer's options it would switch the generated fast path off.
    private static readonly JsonWriterOptions Writing = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    /// <summary>The JSON in memory of its own.</summary>
    public static ReadOnlyMemory<byte> Serialize<T>(T value, JsonTypeInfo<T> type) => Write(value, type).ToArray();

    /// <summary>The JSON as an answer, in memory that is used again once it was sent.</summary>
    public static BufferedResponse Answer<T>(int status, T value, JsonTypeInfo<T> type)
    {
        var written = Write(value, type);
        var response = BufferedResponse.Pooled(status, written.Length, out var body);
        written.CopyTo(body);
        return response;
    }

    /// <summary>The JSON in the thread's buffer, where it stands until the next is written.</summary>
    private static ReadOnlySpan<byte> Write<T>(T value, JsonTypeInfo<T> type)
    {
        if (_buffer is not { Capacity: <= LargestKept }) _buffer = new ArrayBufferWriter<byte>(4096);
        _buffer.ResetWrittenCount();
        _writer ??= new Utf8JsonWriter(_buffer, Writing);
        _writer.Reset(_buffer);
        JsonSerializer.Serialize(_writer, value, type);
        _writer.Flush();
        return _buffer.WrittenSpan;
    }
}
