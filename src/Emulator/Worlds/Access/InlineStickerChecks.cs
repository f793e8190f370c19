using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Worlds.Access;

/// <summary>
/// Checks the images within a text against the text and each other, where they come in: in a request, and in a scenario.
/// </summary>
internal static class InlineStickerChecks
{
    private const int MaximumImages = 10;

    /// <param name="text">The text; every range lies within it.</param>
    /// <param name="at">Where it stands, for messages.</param>
    public static Refusal? Problem(TextPart text, string at)
    {
        if (text.InlineStickers is not { Length: > 0 } stickers) return null;
        if (stickers.Any(sticker => Splits(text.Value, sticker.Range.Start) || Splits(text.Value, sticker.Range.End)))
        {
            return MessageRules.InlineStickerCharacter.Refuse($"{at}.inline_stickers: a range must not split a character");
        }

        var ranges = stickers.Select(sticker => sticker.Range).OrderBy(range => range.Start).ToList();
        if (Overlap(ranges) || ranges.Exists(range => text.Decorations.Any(decoration => decoration.Range.Overlaps(range))))
        {
            return MessageRules.InlineStickerOverlap.Refuse(
                $"{at}.inline_stickers: a range must not overlap another sticker or a decoration");
        }

        if (text.Mention is not null)
        {
            return MessageRules.InlineStickerMention.Refuse($"{at} must not carry both inline_stickers and mention");
        }

        return stickers.Select(sticker => sticker.AttachmentId).Distinct().Count() > MaximumImages
            ? MessageRules.InlineStickersAtMost10Images.Refuse($"{at}.inline_stickers must use at most {MaximumImages} different images")
            : null;
    }

    /// <summary>Whether a place lies between the halves of a surrogate pair.</summary>
    private static bool Splits(string text, int place) => place > 0 && place < text.Length && char.IsSurrogatePair(text, place - 1);

    private static bool Overlap(List<TextRange> sorted)
    {
        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i - 1].Overlaps(sorted[i])) return true;
        }

        return false;
    }
}
