using System.Collections.Immutable;
using System.Net.Http.Headers;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Webhooks.Signing;

/// <summary>A webhook as it goes out: headers and the exact bytes that were signed.</summary>
internal sealed record SignedRequest(ImmutableArray<KeyValuePair<string, string>> Headers, ReadOnlyMemory<byte> Body)
{
    public const string StandardSignature = "webhook-signature";
    public const string LegacySignature = "X-Webhook-Signature";

    // Nothing is published about it (docs/decisions/0014).
    private const string UserAgent = "Linq-Webhooks/1.0";

    /// <summary>The same with other signatures; null takes them away.</summary>
    public SignedRequest Replace(Func<string, string?> signature) => this with
    {
        Headers =
        [
            .. Headers.Select(
                header => header.Key is StandardSignature or LegacySignature ? new(header.Key, signature(header.Value)!) : header)
                .Where(header => header.Value is not null),
        ],
    };

    public HttpRequestMessage To(string url)
    {
        var request = new HttpRequestMessage(
            HttpMethod.Post, Verbatim(WebhookUrl.WithoutFragment(url)))
        { Content = new ReadOnlyMemoryContent(Body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(BufferedResponse.Json);
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        foreach (var (name, value) in Headers)
        {
            // Names such as Expires are taken for the content only.
            if (!request.Headers.TryAddWithoutValidation(name, value)) request.Content.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    /// <summary>
    /// Path and query as they were given; only characters that no request line may hold are escaped, and a missing path is <c>/</c>.
    /// </summary>
    private static Uri Verbatim(string url)
    {
        var verbatim = new Uri(url, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = url.All(char.IsAscii) });
        return verbatim.PathAndQuery.StartsWith('/') ? verbatim : new Uri(url);
    }
}
