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
        AppClipPart clip => new AppClipPartResponse(clip.Value),
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

internal sealed record AppClipPartResponse(string Value) : PartResponse;

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

internal sealed record AppResponse(string Name, string TeamId, string BundleId)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? AppStoreId { get; init; }
}
