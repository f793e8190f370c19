using System.Collections.Immutable;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Files;

/// <summary>Looks up the images that stand within texts.</summary>
internal static class InlineImages
{
    /// <summary>The text with its images in the order of the text, each under the name of its file.</summary>
    public static Result<Part> Resolve(WorldState state, Grant? grant, TextPart text)
    {
        var found = ImmutableArray.CreateBuilder<InlineSticker>();
        foreach (var sticker in (text.InlineStickers ?? []).OrderBy(sticker => sticker.Range.Start))
        {
            if (!Resolve(state, grant, sticker).TryGet(out var image, out var refusal)) return refusal;
            found.Add(image);
        }

        return text with { InlineStickers = found.ToImmutable() };
    }

    /// <summary>
    /// What a person set into a text arrives behind it, as media parts of their own: no inline sticker is ever received.
    /// </summary>
    public static IEnumerable<Part> Apart(WorldState state, Part part) => part is TextPart { InlineStickers: { } stickers } text
        ? [text with { InlineStickers = null }, .. stickers.Select(sticker => MediaParts.PartOf(state.Attachments[sticker.AttachmentId]))]
        : [part];

    private static Result<InlineSticker> Resolve(WorldState state, Grant? grant, InlineSticker sticker)
    {
        if (sticker.FileName.Length > 0) return sticker; // of a file that is gone, as a scenario tells it
        if (!MediaParts.Find(state, grant, sticker.AttachmentId).TryGet(out var file, out var refusal)) return refusal;
        return file.IsImage
            ? sticker with { FileName = file.FileName, MimeType = MediaTypes.DeliveredAs(file.ContentType) }
            : MessageRules.InlineStickerImage.Refuse($"Invalid file type: {file.FileName} is no image");
    }
}
