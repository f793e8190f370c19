using System.Collections.Immutable;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Scenarios.Model.Messages;

/// <summary>A text with what is on it.</summary>
internal static class TextPartCodec
{
    /// <param name="variant">The part with its <c>type</c>.</param>
    public static Codec<Part> Of(MapCodec<PartSpec> variant) =>
        new ConvertedCodec<PartSpec, Part>(Keys(variant), ToText, part => PartSpec.Of((TextPart)part));

    private static MapCodec<PartSpec> Keys(MapCodec<PartSpec> variant) => variant
        .Required("value", Texts.Any(), (part, text) => part.Value = text, part => part.Value, "The text, verbatim.")
        .Optional(
            "text_decorations", new ListCodec<DecorationSpec>(Decoration(), atMost: 100), (part, all) => part.Decorations = all,
            part => part.Decorations,
            "Styles and animations, seen over iMessage.")
        .Optional("mention", Texts.PersonAsWritten(), (part, handle) => part.Mention = handle, part => part.Mention,
            "The handle of the participant it mentions; groups only.")
        .Optional("mention_range", Range(), (part, range) => part.MentionRange = range, part => part.MentionRange,
            "Where in the text: [start, end). Without it: all of it.")
        .Optional(
            "mentions", new ListCodec<MentionSpec>(Mention(), atLeast: 2), (part, all) => part.Mentions = all, part => part.Mentions,
            "Whom the text of a person mentions, where that is more than one, in the order of the text; instead of mention.")
        .Optional(
            "inline_stickers", new ListCodec<InlineStickerSpec>(InlineSticker(), atMost: 100), (part, all) => part.InlineStickers = all,
            part => part.InlineStickers,
            "Images in place of characters, in texts of the own line.");

    private static MapCodec<DecorationSpec> Decoration() => new MapCodec<DecorationSpec>(_ => new DecorationSpec())
        .Required("range", Range(), (decoration, range) => decoration.Range = range, decoration => decoration.Range,
            "Where in the text: [start, end), in UTF-16 code units.")
        .Optional(
            "style", Choices.Of(TextDecoration.Styles), (decoration, style) => decoration.Style = style, decoration => decoration.Style,
            "How it is written.")
        .Optional(
            "animation", Choices.Of(TextDecoration.Animations), (decoration, animation) => decoration.Animation = animation,
            decoration => decoration.Animation,
            "How it moves.")
        .ExactlyOneOf("style", "animation");

    private static MapCodec<MentionSpec> Mention() => new MapCodec<MentionSpec>(_ => new MentionSpec())
        .Required("handle", Texts.PersonAsWritten(), (mention, handle) => mention.Handle = handle, mention => mention.Handle,
            "The handle of a participant, or the own line.")
        .Required("range", Range(), (mention, range) => mention.Range = range, mention => mention.Range,
            "Where in the text: [start, end), in UTF-16 code units.");

    private static MapCodec<InlineStickerSpec> InlineSticker() => new MapCodec<InlineStickerSpec>(_ => new InlineStickerSpec())
        .Required("range", Range(), (sticker, range) => sticker.Range = range, sticker => sticker.Range,
            "What it stands in place of: [start, end), in UTF-16 code units.")
        .Required("attachment_id", Texts.Uuid(), (sticker, id) => sticker.AttachmentId = id, sticker => sticker.AttachmentId,
            "The image, one of attachments.")
        .Optional("filename", Texts.Any(255), (sticker, name) => sticker.FileName = name, sticker => sticker.FileName,
            "Only of a file that exists no more: the name it had; with content_type.")
        .Optional(
            "content_type", Texts.Matching("an image type such as image/png", "^image/[a-z0-9.+-]+$"),
            (sticker, type) => sticker.ContentType = type, sticker => sticker.ContentType, "Of such a file: its media type.");

    private static ConvertedCodec<IReadOnlyList<int>, TextRange?> Range() => new(
        new ListCodec<int>(Numbers.Integer(0, 10_000), 2, 2),
        ends => ends is [var start, var end] ? new TextRange(start, end) : null,
        range => [range!.Value.Start, range.Value.End]);

    private static TextPart ToText(PartSpec part)
    {
        TextMention[] mentions = [.. part.Mentions.Where(mention => mention.Range is not null)
            .Select(mention => new TextMention(mention.Handle, mention.Range!.Value))];
        return new TextPart(part.Value)
        {
            Decorations = part.Decorations.Where(decoration => decoration.Range is not null)
                .Select(decoration => new TextDecoration(decoration.Range!.Value, decoration.Style, decoration.Animation))
                .ToImmutableArray(),
            Mention = part.Mention ?? mentions.FirstOrDefault()?.Handle,
            MentionRange = part.MentionRange ?? mentions.FirstOrDefault()?.Range,
            MoreMentions = mentions.Length > 1 ? [.. mentions[1..]] : null,
            InlineStickers = part.InlineStickers.Count == 0 ? null : [.. part.InlineStickers.Where(sticker => sticker.Range is not null)
                .Select(sticker => new InlineSticker(
                    sticker.Range!.Value, sticker.AttachmentId, sticker.FileName ?? "", sticker.ContentType ?? ""))],
        };
    }
}
