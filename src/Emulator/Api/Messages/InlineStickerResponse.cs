using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Api.Messages;

/// <summary>An image within a text, in answers and in webhooks.</summary>
/// <param name="Range">What it stands in place of: start and end in UTF-16 code units, half open.</param>
/// <param name="Id">The attachment.</param>
/// <param name="Url">Where it can be downloaded: permanent, or signed for a while when the attachment is ephemeral.</param>
/// <param name="FileName">The name of its file.</param>
/// <param name="MimeType">Its media type.</param>
internal sealed record InlineStickerResponse(int[] Range, Guid Id, string Url, string FileName, string MimeType)
{
    /// <summary>All of a text in its order; null when there are none.</summary>
    public static InlineStickerResponse[]? AllOf(TextPart text, MediaLinks links) => text.InlineStickers is { Length: > 0 } stickers
        ? [.. stickers.OrderBy(sticker => sticker.Range.Start).Select(sticker => From(sticker, links))]
        : null;

    private static InlineStickerResponse From(InlineSticker sticker, MediaLinks links) => new(
        [sticker.Range.Start, sticker.Range.End],
        sticker.AttachmentId,
        links.Of(sticker.AttachmentId),
        sticker.FileName,
        sticker.MimeType);
}
