using Chats.Emulator.Domain.Files;

namespace Chats.Emulator.Files;

/// <summary>What a download came to.</summary>
/// <param name="File">What the URL leads to.</param>
/// <param name="Problem">Why it leads nowhere, for people to read; null when it was reached.</param>
internal sealed record FetchedMedia(RemoteFile File, string? Problem)
{
    public static FetchedMedia Failed(string url, string problem) => new(new RemoteFile(url, null, null, Reachable: false), problem);
}
