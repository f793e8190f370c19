using System.Text.Json.Serialization;
using Chats.Emulator.Api.Messages;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Webhooks.Payloads;

#pragma warning disable MA0048 // the closed family of part kinds reads best on one page

/// <summary>A part in a webhook: unlike in answers it has no reactions.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextPayload), "text")]
[JsonDerivedType(typeof(MediaPayload), "media")]
[JsonDerivedType(typeof(LinkPayload), "link")]
[JsonDerivedType(typeof(AppCardPayload), "imessage_app")]
[JsonDerivedType(typeof(AppClipPayload), "app_clip")]
internal abstract record PartPayload
{
    public static PartPayload[] From(Message message, MediaLinks links) => [.. message.Parts.Select(part => From(part, message, links))];

    private static PartPayload From(Part part, Message message, MediaLinks links) => part switch
    {
        TextPart text => TextPayload.From(text, message, links),
        MediaPart media =>
            new MediaPayload(media.AttachmentId, links.Of(media.AttachmentId), media.FileName, media.MimeType, media.SizeBytes),
        LinkPart link => new LinkPayload(link.Value),
        AppCardPart card => AppCardPayload.From(card),
        AppClipPart clip => AppClipPayload.From(clip, links),
        _ => throw new InvalidOperationException($"A stored message holds a {part.GetType().Name}."),
    };
}

/// <summary>All keys are always there, null where there is nothing to show (docs/decisions/0029).</summary>
internal sealed record TextPayload(
    string Value,
    DecorationResponse[]? TextDecorations,
    string? Mention,
    int[]? MentionRange,
    MentionResponse[]? Mentions,
    InlineStickerResponse[]? InlineStickers) : PartPayload
{
    public static TextPayload From(TextPart text, Message message, MediaLinks links) => new(
        text.Value,
        DecorationResponse.AllOf(text),
        text.Mention,
        text.MentionRange is { } range ? [range.Start, range.End] : null,
        MentionResponse.AllOf(text, message, links),
        InlineStickerResponse.AllOf(text, links));
}

internal sealed record MediaPayload(
    Guid Id, string Url, [property: JsonPropertyName("filename")] string FileName, string MimeType, long SizeBytes) : PartPayload;

internal sealed record LinkPayload(string Value) : PartPayload;

internal sealed record AppClipPayload(
    string Value,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Title,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Description,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ImageUrl) : PartPayload
{
    public static AppClipPayload From(AppClipPart clip, MediaLinks links) =>
        new(clip.Value, clip.Title, clip.Description, links.Absolute(clip.ImageUrl));
}

internal sealed record AppCardPayload(AppPayload App, string Url, string? FallbackText, LayoutPayload Layout) : PartPayload
{
    public static AppCardPayload From(AppCardPart card) => new(
        new AppPayload(card.App.Name, card.App.TeamId, card.App.BundleId, card.App.AppStoreId),
        card.Url,
        card.FallbackText,
        new LayoutPayload(card.Layout.Caption, card.Layout.Subcaption, card.Layout.TrailingCaption, card.Layout.TrailingSubcaption));
}

internal sealed record AppPayload(string Name, string TeamId, string BundleId, long? AppStoreId);

internal sealed record LayoutPayload(string? Caption, string? Subcaption, string? TrailingCaption, string? TrailingSubcaption);
