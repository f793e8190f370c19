using System.Net;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Worlds.Transitions.Files;

namespace Chats.Emulator.Files;

/// <summary>Downloads media from the hosts the user allowed: directly, without cookies, and never past them.</summary>
internal sealed class MediaFetcher(FetchHosts hosts, BlobStore blobs) : IDisposable
{
    private const int MostRedirects = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HttpClient _client = new(new SocketsHttpHandler
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        ActivityHeadersPropagator = null,
        ConnectTimeout = Patience,
    })
    {
        Timeout = Patience,
    };

    public bool MayFetch(string url) => hosts.MayFetch(url);

    /// <summary>What the URL leads to; whatever goes wrong is an unreachable file and a reason.</summary>
    public async Task<FetchedMedia> Fetch(string url, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            using var answer = await Follow(new Uri(url), patience.Token);
            return answer.IsSuccessStatusCode
                ? await Read(url, answer.Content, patience.Token)
                : FetchedMedia.Failed(url, $"the host answers {(int)answer.StatusCode}");
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException)
        {
            return FetchedMedia.Failed(url, problem.GetBaseException().Message);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return FetchedMedia.Failed(url, $"it took more than {Patience.TotalSeconds} seconds");
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage> Follow(Uri url, CancellationToken cancellation)
    {
        var origin = url;
        for (var redirects = 0; ; redirects++)
        {
            var answer = await _client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (answer.StatusCode is < HttpStatusCode.MultipleChoices or >= HttpStatusCode.BadRequest
                || answer.Headers.Location is not { } location)
            {
                return answer;
            }

            answer.Dispose();
            url = new Uri(url, location);
            if (redirects == MostRedirects) throw new HttpRequestException("it redirects too often");
            if (url.Host != origin.Host || !hosts.MayFetch(url.AbsoluteUri))
            {
                throw new HttpRequestException($"it redirects to {url.Authority}");
            }
        }
    }

    private async Task<FetchedMedia> Read(string url, HttpContent content, CancellationToken cancellation)
    {
        var claimed = MediaTypes.ClaimedBy(MediaTypes.FileName(url));
        var declared = content.Headers.ContentType?.MediaType;
        if (content.Headers.ContentLength is > MediaParts.MaximumUrlBytes and var size) return TooLarge(url, claimed ?? declared, size);

        using var bytes = new MemoryStream();
        await using var stream = await content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[64 * 1024];
        while (await stream.ReadAsync(buffer, cancellation) is > 0 and var read)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MediaParts.MaximumUrlBytes) return TooLarge(url, claimed ?? declared, bytes.Length);
        }

        return Keep(url, bytes.ToArray(), claimed, declared);
    }

    private FetchedMedia Keep(string url, byte[] bytes, string? claimed, string? declared)
    {
        if (!blobs.HasRoom(bytes.Length))
        {
            return FetchedMedia.Failed(url, "the emulator holds as many bytes as CHATS_EMULATOR_MEDIA_LIMIT allows");
        }

        var type = FileSignatures.Identify(bytes, claimed, declared);
        return new FetchedMedia(new RemoteFile(url, type, bytes.Length, Reachable: true) { Content = blobs.Intern(bytes) }, null);
    }

    private static FetchedMedia TooLarge(string url, string? type, long size) =>
        new(new RemoteFile(url, type, size, Reachable: true), null);
}
