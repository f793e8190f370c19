using System.Net.Http.Json;
using System.Text.Json;

namespace Chats.Emulator.Browser.Tests;

/// <summary>Asks an emulator, as an application or a test does that knows nothing of the page.</summary>
internal sealed class EmulatorClient : IDisposable
{
    private readonly HttpClient _http;

    /// <param name="root">Where the emulator listens.</param>
    /// <param name="key">The key of the API.</param>
    /// <param name="controlToken">The token of the control plane; null: it asks for none.</param>
    public EmulatorClient(Uri root, string key, string? controlToken = null)
    {
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = root };
        _http.DefaultRequestHeaders.Add("Authorization", $"Bearer {key}");
        if (controlToken is not null) _http.DefaultRequestHeaders.Add("X-Emulator-Control-Token", controlToken);
    }

    public Task<JsonElement> GetAsync(string path) => _http.GetFromJsonAsync<JsonElement>(path);

    /// <summary>A call whose answer has content.</summary>
    public async Task<JsonElement> PostAsync(string path, object body)
    {
        using var answer = await _http.PostAsJsonAsync(path, body);
        return await ContentAsync(path, answer);
    }

    /// <summary>The same with the bytes of a file.</summary>
    public async Task<JsonElement> PostFileAsync(string path, byte[] file, string mediaType)
    {
        using var content = new ByteArrayContent(file);
        content.Headers.ContentType = new(mediaType);
        using var answer = await _http.PostAsync(path, content);
        return await ContentAsync(path, answer);
    }

    /// <summary>A call whose answer has no content.</summary>
    public async Task DoAsync(string path, object? body = null)
    {
        using var answer = await _http.PostAsync(path, body is null ? null : JsonContent.Create(body));
        await CheckAsync(path, answer);
    }

    /// <summary>A call that may be refused.</summary>
    public async Task TryAsync(string path, object body) => (await _http.PostAsJsonAsync(path, body)).Dispose();

    public async Task PutAsync(string path, object body)
    {
        using var answer = await _http.PutAsJsonAsync(path, body);
        await CheckAsync(path, answer);
    }

    public void Dispose() => _http.Dispose();

    private static async Task<JsonElement> ContentAsync(string path, HttpResponseMessage answer)
    {
        await CheckAsync(path, answer);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static async Task CheckAsync(string path, HttpResponseMessage answer) => Assert.True(
        answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
}
