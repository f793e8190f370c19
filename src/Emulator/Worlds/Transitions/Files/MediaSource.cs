using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Expiry;

namespace Chats.Emulator.Worlds.Transitions.Files;

/// <summary>Finds what URLs lead to and keeps the files that come from there.</summary>
/// <param name="state">The state; it holds what the scenario says of URLs.</param>
/// <param name="owner">The scope of lines that new files belong to.</param>
/// <param name="fetched">What was really downloaded, by URL.</param>
/// <param name="ids">Where new files get their ids.</param>
/// <param name="now">When they come.</param>
internal sealed class MediaSource(
    WorldState state, string owner, ImmutableDictionary<string, RemoteFile> fetched, IdSource ids, DateTimeOffset now)
{
    private const int SmallestInvented = 8 * 1024;
    private const int LargestInvented = 2 * 1024 * 1024;

    private readonly List<Attachment> _files = [];

    /// <summary>Everything kept so far.</summary>
    public ImmutableArray<Attachment> Files => [.. _files];

    /// <summary>What the URL leads to; type and size are filled in where they are not given.</summary>
    /// <param name="url">An absolute URL.</param>
    /// <param name="presumed">The type of a file whose name has no extension.</param>
    public RemoteFile Find(string url, string presumed = MediaTypes.PresumedType)
    {
        if (fetched.TryGetValue(url, out var real)) return real;
        var said = state.RemoteFiles.GetValueOrDefault(url);
        return new RemoteFile(
            url,
            said?.ContentType ?? MediaTypes.ByExtension(MediaTypes.FileName(url), presumed),
            said?.SizeBytes ?? Invented(),
            said?.Reachable ?? !RemoteFile.IsNowhere(url));
    }

    /// <summary>The image a URL leads to; null when it leads to none.</summary>
    public RemoteFile? Image(string url)
    {
        var file = Find(url);
        var isImage = file.Reachable && file.ContentType?.StartsWith("image/", StringComparison.Ordinal) == true;
        return isImage ? file : null;
    }

    /// <summary>Keeps a file for as long as its line keeps files.</summary>
    public Attachment Keep(RemoteFile file) => Keep(file, Ephemeral.EndOfMedia(state, owner, now));

    /// <summary>Keeps a file for good: how people and chats look outlives what was sent.</summary>
    public Attachment KeepForGood(RemoteFile file) => Keep(file, end: null);

    private Attachment Keep(RemoteFile file, DateTimeOffset? end)
    {
        var kept = new Attachment(ids.NextUuid(), MediaTypes.FileName(file.Url), file.ContentType!, file.SizeBytes!.Value)
        {
            CreatedAt = now,
            Owner = owner,
            Content = file.Content,
            ExpiresAt = end,
        };
        _files.Add(kept);
        return kept;
    }

    private long Invented() =>
        SmallestInvented + (long)(state.Chance.Uniform("media-size", ids.Position) * (LargestInvented - SmallestInvented));
}
