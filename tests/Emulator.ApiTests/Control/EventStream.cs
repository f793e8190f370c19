using System.Globalization;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>Reads server-sent events as a client does.</summary>
internal sealed class EventStream : IDisposable
{
    private readonly HttpResponseMessage _response;
    private readonly StreamReader _reader;

    private EventStream(HttpResponseMessage response, StreamReader reader) => (_response, _reader) = (response, reader);

    /// <summary>The id of the last event that had one.</summary>
    public string? LastId { get; private set; }

    /// <summary>The content type without its parameters.</summary>
    public string? MediaType => _response.Content.Headers.ContentType?.MediaType;

    public static async Task<EventStream> Open(
        HttpClient client, string? world, string? lastId = null, string query = "", string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/_emulator/stream" + query);
        if (world is not null) request.Headers.Add("X-Emulator-World", world);
        if (lastId is not null) request.Headers.Add("Last-Event-ID", lastId);
        if (token is not null) request.Headers.Add("X-Emulator-Control-Token", token);
        var cancellation = TestContext.Current.CancellationToken;
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        response.EnsureSuccessStatusCode();
        return new EventStream(response, new StreamReader(await response.Content.ReadAsStreamAsync(cancellation)));
    }

    /// <summary>The next event that is meant, passing over others; null: the stream ended.</summary>
    public async Task<JsonElement?> Next(string kind, Func<JsonElement, bool>? matches = null)
    {
        while (await Read() is { } read)
        {
            if (read.Kind == kind && matches?.Invoke(read.Data) != false) return read.Data;
        }

        return null;
    }

    /// <summary>Every fact up to the one that is meant, that included.</summary>
    public async Task<List<JsonElement>> FactsUntil(Func<JsonElement, bool> matches)
    {
        var facts = new List<JsonElement>();
        while (await Next("fact") is { } fact)
        {
            facts.Add(fact);
            if (matches(fact)) break;
        }

        return facts;
    }

    /// <summary>The next event, whatever it is; null: the stream ended.</summary>
    public async Task<(string Kind, JsonElement Data)?> Read()
    {
        var (kind, data) = ("message", "");
        while (await _reader.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Length == 0 && data.Length > 0) return (kind, JsonElement.Parse(data));
            if (line.StartsWith("id: ", StringComparison.Ordinal)) LastId = line[4..];
            if (line.StartsWith("event: ", StringComparison.Ordinal)) kind = line[7..];
            if (line.StartsWith("data: ", StringComparison.Ordinal)) data = line[6..];
        }

        return null;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _response.Dispose();
    }

    public static long Order(string id) => long.Parse(id[(id.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture);
}
