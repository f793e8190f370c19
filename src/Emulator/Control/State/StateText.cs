using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Control.State;

/// <summary>A state as indented JSON in a stable order.</summary>
internal static class StateText
{
    private static readonly JsonWriterOptions Writing = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="links">The state, and how downloads are named.</param>
    /// <param name="chatId">Shows only this chat when given.</param>
    public static ReadOnlyMemory<byte> Of(MediaLinks links, Guid? chatId = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Writing))
        {
            JsonSerializer.Serialize(writer, StateResponse.Of(links.State, chatId, links), StateJson.Default.StateResponse);
        }

        return buffer.WrittenMemory;
    }
}
