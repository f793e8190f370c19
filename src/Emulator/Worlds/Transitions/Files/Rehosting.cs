using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Files;

/// <summary>Takes a picture that a chat is to show into the vendor's own keeping, before the change is accepted.</summary>
internal static class Rehosting
{
    /// <summary>The file to keep, or why the picture cannot be shown.</summary>
    /// <param name="state">The state; a picture may be one of its files.</param>
    /// <param name="grant">Who asks; decides which files may be used.</param>
    /// <param name="picture">The picture as the caller names it.</param>
    /// <param name="source">Finds and keeps files.</param>
    /// <param name="reachable">The rule that it can be had.</param>
    /// <param name="isPicture">The rule that it is of a kind that can be shown.</param>
    /// <param name="isShown">Whether a media type can be shown.</param>
    public static Result<Attachment> Picture(
        WorldState state, Grant grant, MediaReference picture, MediaSource source, Rule reachable, Rule isPicture,
        Func<string, bool> isShown)
    {
        var url = picture.Url!;
        var file = picture.AttachmentId is { } id ? Hosted(state, grant, id, url) : source.Find(url);
        if (!file.Reachable) return reachable.Refuse();
        if (file.ContentType is not { } type || !isShown(type) || MediaTypes.Contradicts(MediaTypes.FileName(url), type))
        {
            return isPicture.Refuse();
        }

        return source.KeepForGood(file);
    }

    /// <summary>A download address of our own leads to a file of the account; one that the caller may not use is as good as gone.</summary>
    /// <param name="state">The state with its files.</param>
    /// <param name="grant">Who asks; null: no particular caller.</param>
    /// <param name="id">The attachment the address names.</param>
    public static Attachment? Hosted(WorldState state, Grant? grant, Guid id) =>
        state.Attachments.TryGetValue(id, out var file) && file.IsReady && grant?.MayUse(file) != false ? file : null;

    private static RemoteFile Hosted(WorldState state, Grant grant, Guid id, string url)
    {
        var file = Hosted(state, grant, id);
        return new RemoteFile(url, file?.ContentType, file?.SizeBytes, file is not null) { Content = file?.Content };
    }
}
