using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Messages;

/// <summary>The files a world knows: those of the account, and what media URLs lead to.</summary>
internal static class FileCodec
{
    public static readonly MapCodec<AttachmentSpec> Attachment = new MapCodec<AttachmentSpec>(_ => new AttachmentSpec())
        .Required("id", Texts.Uuid().Located(), (attachment, id) => attachment.Id = id, attachment => attachment.Id,
            "The id messages refer to as attachment_id.")
        .Required("filename", Texts.Any(255), (attachment, name) => attachment.FileName = name, attachment => attachment.FileName,
            "The file's name.")
        .Required("content_type", ContentType(), (attachment, type) => attachment.ContentType = type, attachment => attachment.ContentType,
            "Its media type, such as image/png.")
        .Required(
            "size_bytes", Numbers.Long(1, long.MaxValue), (attachment, size) => attachment.SizeBytes = size,
            attachment => attachment.SizeBytes,
            "Its size in bytes.")
        .Optional("ready", Numbers.TrueOrFalse(), (attachment, isReady) => attachment.Ready = isReady, attachment => attachment.Ready,
            "false: reserved but not uploaded; sending it answers 404/2007.", true)
        .Optional(
            "owner", new ListCodec<Located<string>>(Texts.Phone().Located(), atLeast: 1), (attachment, lines) => attachment.Owner = lines,
            attachment => attachment.Owner,
            "The lines that may use it. Without it: all.")
        .Optional("created_at", Times.Past(), (attachment, at) => attachment.CreatedAt = at, attachment => attachment.CreatedAt,
            "When it was reserved or came. Without it: at the start.")
        .Optional("upload_until", Times.Moment(), (attachment, at) => attachment.UploadUntil = at, attachment => attachment.UploadUntil,
            "Until when its bytes may be uploaded. Without it: for ever.")
        .Optional("expires_at", Times.Moment(), (attachment, at) => attachment.ExpiresAt = at, attachment => attachment.ExpiresAt,
            "When it vanishes, as files of ephemeral lines do. Without it: never.");

    public static readonly MapCodec<RemoteFileSpec> RemoteFile = new MapCodec<RemoteFileSpec>(_ => new RemoteFileSpec())
        .Required("url", Texts.Url("https", "http").Located(), (file, url) => file.Url = url, file => file.Url, "The exact URL.")
        .Optional("content_type", ContentType(), (file, type) => file.ContentType = type, file => file.ContentType,
            "Its media type. Without it: what the extension says.")
        .Optional("size_bytes", Numbers.Long(0, long.MaxValue), (file, size) => file.SizeBytes = size, file => file.SizeBytes,
            "Its size in bytes; more than 10 MB is refused. Without it: a size from the seed.")
        .Optional("reachable", Numbers.TrueOrFalse(), (file, isReachable) => file.Reachable = isReachable, file => file.Reachable,
            "false: the download fails.", true);

    private static Codec<string> ContentType() => Texts.Matching("a media type such as image/png", "^[a-z0-9.+-]+/[a-z0-9.+-]+$");
}
