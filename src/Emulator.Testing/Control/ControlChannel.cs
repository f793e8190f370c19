using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Chats.Emulator.Control;

namespace Chats.Emulator.Testing;

/// <summary>Carries control calls for one world and turns refusals into exceptions.</summary>
internal sealed record ControlChannel(HttpClient Http, string? World, string? Token)
{
    private const string Ended = "The emulator has ended: it, or the client that leads to it, was disposed of before this call. "
        + "Worlds and inboxes end first; what tests share belongs into a fixture that outlives them.";

    /// <summary>The web console; null: there is none, or nobody knows where.</summary>
    public Uri? Console { get; init; }

    public async Task<T> GetAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken cancellation) =>
        await ReadAsync(HttpMethod.Get, path, content: null, type, cancellation);

    public async Task<T> ReadAsync<T>(
        HttpMethod method, string path, HttpContent? content, JsonTypeInfo<T> type, CancellationToken cancellation)
    {
        using var response = await AnswerAsync(method, path, content, cancellation);
        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        return (await JsonSerializer.DeserializeAsync(body, type, cancellation))!;
    }

    public async Task<string> GetTextAsync(string path, CancellationToken cancellation)
    {
        using var response = await AnswerAsync(HttpMethod.Get, path, content: null, cancellation);
        return await response.Content.ReadAsStringAsync(cancellation);
    }

    public async Task<byte[]> GetBytesAsync(string path, CancellationToken cancellation)
    {
        using var response = await AnswerAsync(HttpMethod.Get, path, content: null, cancellation);
        return await response.Content.ReadAsByteArrayAsync(cancellation);
    }

    public async Task SendAsync(HttpMethod method, string path, HttpContent? content, CancellationToken cancellation)
    {
        using var response = await AnswerAsync(method, path, content, cancellation);
    }

    public static HttpContent Json<T>(T value, JsonTypeInfo<T> type) => Text(JsonSerializer.Serialize(value, type), "application/json");

    public static HttpContent Text(string text, string mediaType) => new StringContent(text, Encoding.UTF8, mediaType);

    private async Task<HttpResponseMessage> AnswerAsync(
        HttpMethod method, string path, HttpContent? content, CancellationToken cancellation)
    {
        // An absolute path: the client's base address may lead to the emulated API.
        using var request = new HttpRequestMessage(method, $"{ControlPaths.Prefix}/{path}") { Content = content };
        if (World is not null) request.Headers.Add(ControlPaths.WorldHeader, World);
        if (Token is not null) request.Headers.Add(ControlPaths.TokenHeader, Token);
        var response = await SendAsync(request, cancellation);
        if (response.IsSuccessStatusCode) return response;
        var console = Console is null ? null : ConsoleLink.Of(Console, World);
        using (response) throw await Refusals.ReadAsync(request, response, console, cancellation);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        try
        {
            return await Http.SendAsync(request, cancellation);
        }
        catch (ObjectDisposedException gone)
        {
            throw new ObjectDisposedException(Ended, gone);
        }
    }
}
