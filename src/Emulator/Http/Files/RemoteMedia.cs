using System.Collections.Immutable;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Files;
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Http.Files;

/// <summary>
/// Finds out what the URLs of a call lead to before its transition runs: downloads from the hosts the user allowed, and journals
/// of every other one that nothing was downloaded.
/// </summary>
internal static class RemoteMedia
{
    /// <summary>The message with whatever its URLs led to.</summary>
    public static async ValueTask<Outgoing> FetchMedia(this ApiCall call, Outgoing content) =>
        content.Parts is [TextPart]
            ? content
            : content with { Fetched = await call.FetchMedia(content.Parts.Select(UrlOf).OfType<string>()) };

    /// <summary>What was really downloaded of a picture, if there is one.</summary>
    public static ValueTask<ImmutableDictionary<string, RemoteFile>> FetchMedia(this ApiCall call, MediaReference? picture) =>
        call.FetchMedia(picture is not null && UrlOf(picture) is { } url ? [url] : []);

    /// <summary>What was really downloaded, by URL.</summary>
    public static async ValueTask<ImmutableDictionary<string, RemoteFile>> FetchMedia(this ApiCall call, IEnumerable<string> urls)
    {
        var fetched = await Task.WhenAll(urls.Distinct(StringComparer.Ordinal).Select(url => Fetch(call, url)));
        return fetched.OfType<FetchedMedia>().ToImmutableDictionary(media => media.File.Url, media => media.File);
    }

    private static async Task<FetchedMedia?> Fetch(ApiCall call, string url)
    {
        var fetcher = call.Context.RequestServices.GetRequiredService<MediaFetcher>();
        var isSaid = call.World.Current.RemoteFiles.ContainsKey(url);
        if (!isSaid && fetcher.MayFetch(url))
        {
            var fetched = await fetcher.Fetch(url, call.Context.RequestAborted);
            if (fetched.Problem is { } problem) call.Note($"media not fetched: {url}; {problem}");
            return fetched;
        }

        var instead = isSaid
            ? "the scenario says what it leads to"
            : RemoteFile.IsNowhere(url) ? "its host never resolves" : "size and type invented";
        call.Note($"media not fetched: {url}; {instead}");
        return null;
    }

    private static string? UrlOf(Part part) => part switch
    {
        MediaReference { AttachmentId: null } media => media.Url,
        AppCardPart card => card.Image is null ? card.Layout.ImageUrl : UrlOf(card.Image),
        _ => null,
    };
}
