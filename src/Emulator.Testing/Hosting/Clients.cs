using System.Net.Http.Headers;

namespace Chats.Emulator.Testing;

/// <summary>Makes clients over a handler that outlives them.</summary>
internal static class Clients
{
    public const string Authorization = "Authorization";

    public static HttpClient Create(HttpMessageHandler handler, Uri baseAddress, string? token)
    {
        var client = new HttpClient(handler, disposeHandler: false) { BaseAddress = baseAddress };
        if (token is not null) client.DefaultRequestHeaders.Authorization = Bearer(token);
        return client;
    }

    public static Uri Loopback(int port) => new($"http://127.0.0.1:{port}");

    /// <summary>
    /// Whether something follows the scheme. Read as it was written: the typed property is null for a key it cannot parse, such as one with
    /// a comma.
    /// </summary>
    public static bool HasKey(HttpRequestHeaders headers) =>
        headers.NonValidated.TryGetValues(Authorization, out var values)
            && values.ToString().Trim().Contains(' ', StringComparison.Ordinal);

    public static AuthenticationHeaderValue Bearer(string token) => new("Bearer", token);
}
