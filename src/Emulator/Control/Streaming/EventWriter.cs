using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Chats.Emulator.Control.Streaming;

/// <summary>Writes server-sent events; one is at most three lines, since JSON breaks none.</summary>
/// <param name="output">Where to.</param>
internal sealed class EventWriter(PipeWriter output)
{
    /// <summary>A line that clients pass over; it keeps proxies from closing what seems dead.</summary>
    public void Heartbeat() => Write(": \n\n");

    /// <param name="kind">The event's name.</param>
    /// <param name="data">What it says.</param>
    /// <param name="type">How that is written.</param>
    /// <param name="position">What a client gives back after it; null: what it had before.</param>
    public void Event<T>(string kind, T data, JsonTypeInfo<T> type, StreamPosition? position = null)
    {
        if (position is { } at) Write($"id: {at}\n");
        Write($"event: {kind}\ndata: ");
        output.Write(JsonSerializer.SerializeToUtf8Bytes(data, type));
        Write("\n\n");
    }

    /// <summary>Sends what was written; it waits for a client that reads slowly.</summary>
    public async Task Flush(CancellationToken cancellation) => await output.FlushAsync(cancellation);

    private void Write(string text) => Encoding.UTF8.GetBytes(text, output);
}
