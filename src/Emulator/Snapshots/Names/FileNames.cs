using Chats.Emulator.Domain.Files;
using static Chats.Emulator.Snapshots.Names.RecordNames;

namespace Chats.Emulator.Snapshots.Names;

/// <summary>Files.</summary>
internal static class FileNames
{
    public static readonly RecordNames[] All =
    [
        Of<Attachment>(
            (nameof(Attachment.Id), "id"),
            (nameof(Attachment.FileName), "file_name"),
            (nameof(Attachment.ContentType), "content_type"),
            (nameof(Attachment.SizeBytes), "size_bytes"),
            (nameof(Attachment.Status), "status"),
            (nameof(Attachment.CreatedAt), "created_at"),
            (nameof(Attachment.Owner), "owner"),
            (nameof(Attachment.Content), "content"),
            (nameof(Attachment.UploadUntil), "upload_until"),
            (nameof(Attachment.ExpiresAt), "expires_at")),
        Of<RemoteFile>(
            (nameof(RemoteFile.Url), "url"),
            (nameof(RemoteFile.ContentType), "content_type"),
            (nameof(RemoteFile.SizeBytes), "size_bytes"),
            (nameof(RemoteFile.Reachable), "reachable"),
            (nameof(RemoteFile.Content), "content")),
    ];
}
