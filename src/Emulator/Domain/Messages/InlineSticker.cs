namespace Chats.Emulator.Domain.Messages;

/// <summary>An image in place of characters of a text.</summary>
/// <param name="Range">What it stands in place of, in UTF-16 code units.</param>
/// <param name="AttachmentId">The image; like a media part it keeps what it was called when the file is gone.</param>
/// <param name="FileName">The name of its file; empty until a transition has looked it up.</param>
/// <param name="MimeType">Its media type; empty until then.</param>
internal sealed record InlineSticker(TextRange Range, Guid AttachmentId, string FileName, string MimeType);
