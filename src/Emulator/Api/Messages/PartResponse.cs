using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Api.Messages;

#pragma warning disable MA0048 // the closed family of part kinds reads best on one page

/// <summary>A part on the wire. <c>reactions</c> is null while there are none (docs/decisions/0007).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextPartResponse), "text")]
[JsonDerivedType(typeof(MediaPartResponse), "media")]
[JsonDerivedType(typeof(LinkPartResponse), "link")]
[JsonDerivedType(typeof(AppCardPartResponse), "imessage_app")]
[JsonDerivedType(typeof(AppClipPartResponse), "app_clip")]
internal abstract record PartResponse
{
    /// <summary>Always present, last on the wire.</summary>
    [JsonPropertyOrder(1)]
    public ReactionResponse[]? Reactions { get; init; }

    /// <summary>All parts of a message with their reactions.</summary>
    public static PartResponse[] From(Message message, MediaLinks links)
    {
        var parts = new PartResponse[message.Parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = From(message.Parts[i], message, links) with { Reactions = ReactionResponse.Of(message, i, links) };
        }

        return parts;
    }

    private static PartResponse From(Part part, Message message, MediaLinks links) => part switch
    {
        TextPart text => TextPartResponse.From(text, message, links),
        MediaPart media =>
            new MediaPartResponse(media.AttachmentId, media.FileName, media.MimeType, media.SizeBytes, links.Of(media.AttachmentId)),
        LinkPart link => new LinkPartResponse(link.Value),
        AppCardPart card => AppCardPartResponse.From(card, links),
        AppClipPart clip => AppClipPartResponse.From(clip, links),
        _ => throw new InvalidOperationException($"A stored message holds a {part.GetType().Name}."),
    };
}

/// <summary><c>mention</c> and <c>mention_range</c> repeat the first of <c>mentions</c>, as it was sent.</summary>
internal sealed record TextPartResponse(
    string Value,
    DecorationResponse[]? TextDecorations,
    string? Mention,
    int[]? MentionRange,
    MentionResponse[]? Mentions,
    InlineStickerResponse[]? InlineStickers) : PartResponse
{
    public static TextPartResponse From(TextPart text, Message message, MediaLinks links) => new(
        text.Value,
        DecorationResponse.AllOf(text),
        text.Mention,
        text.MentionRange is { } range ? [range.Start, range.End] : null,
        MentionResponse.AllOf(text, message, links),
        InlineStickerResponse.AllOf(text, links));
}

internal sealed record MediaPartResponse(
    Guid Id, [property: JsonPropertyName("filename")] string FileName, string MimeType, long SizeBytes, string Url) : PartResponse;

internal sealed record LinkPartResponse(string Value) : PartResponse;

internal sealed record AppClipPartResponse(
    string Value,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Title,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Description,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ImageUrl) : PartResponse
{
    public static AppClipPartResponse From(AppClipPart clip, MediaLinks links) =>
        new(clip.Value, clip.Title, clip.Description, links.Absolute(clip.ImageUrl));
}

internal sealed record AppCardPartResponse(AppResponse App, LayoutResponse Layout, string Url, string? FallbackText) : PartResponse
{
    public static AppCardPartResponse From(AppCardPart card, MediaLinks links) => new(
        new AppResponse(card.App.Name, card.App.TeamId, card.App.BundleId) { AppStoreId = card.App.AppStoreId },
        LayoutResponse.From(card.Layout, links),
        card.Url,
        card.FallbackText);
}

internal sealed record DecorationResponse(int[] Range)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Style { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Animation { get; init; }

    /// <summary>All of a text; null when there are none.</summary>
    public static DecorationResponse[]? AllOf(TextPart text) => text.Decorations.IsEmpty ? null : [.. text.Decorations.Select(From)];

    private static DecorationResponse From(TextDecoration decoration) =>
        new([decoration.Range.Start, decoration.Range.End]) { Style = decoration.Style, Animation = decoration.Animation };
}

/// <summary>A participant whom a text mentions, in answers and in webhooks.</summary>
/// <param name="Handle">As it was written.</param>
/// <param name="IsMe">Whether it is the line of the chat.</param>
/// <param name="Range">Where in the text: start and end in UTF-16 code units, half open.</param>
internal sealed record MentionResponse(string Handle, bool IsMe, int[] Range)
{
    /// <summary>All of a text in its order; null when it mentions nobody.</summary>
    public static MentionResponse[]? AllOf(TextPart text, Message message, MediaLinks links)
    {
        if (text.Mention is null) return null;
        var line = links.State.Chats.TryGetValue(message.ChatId, out var chat) ? chat.Line : null;
        return [.. text.AllMentions().Select(mention => From(mention, line))];
    }

    private static MentionResponse From(TextMention mention, string? line) =>
        new(mention.Handle, Domain.People.Handle.Normalize(mention.Handle) == line, [mention.Range.Start, mention.Range.End]);
}

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

internal sealed record AppResponse(string Name, string TeamId, string BundleId)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? AppStoreId { get; init; }
}
