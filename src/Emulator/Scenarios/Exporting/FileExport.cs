using Chats.Emulator.Domain.Files;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Lists;

namespace Chats.Emulator.Scenarios.Exporting;

/// <summary>Describes the files a world knows.</summary>
internal static class FileExport
{
    public static IReadOnlyList<AttachmentSpec> Attachments(WorldState state) =>
        [.. state.Attachments.Values.OrderBy(file => file.CreatedAt).ThenBy(file => file.Id).Select(Of)];

    public static IReadOnlyList<RemoteFileSpec> RemoteFiles(WorldState state) =>
    [
        .. state.RemoteFiles.Values.OrderBy(file => file.Url, StringComparer.Ordinal).Select(file => new RemoteFileSpec
        {
            Url = Located.Of(file.Url),
            ContentType = file.ContentType,
            SizeBytes = file.SizeBytes,
            Reachable = file.Reachable,
        }),
    ];

    private static AttachmentSpec Of(Attachment file) => new()
    {
        Id = Located.Of(file.Id),
        FileName = file.FileName,
        ContentType = file.ContentType,
        SizeBytes = file.SizeBytes,
        Ready = file.IsReady,
        Owner = file.Owner is Attachment.WholeAccount or LineScopes.All ? null : [.. file.Owner.Split(',').Select(Located.Of)],
        CreatedAt = TimeSpec.Of(file.CreatedAt),
        UploadUntil = TimeSpec.Of(file.UploadUntil),
        ExpiresAt = TimeSpec.Of(file.ExpiresAt),
    };
}
