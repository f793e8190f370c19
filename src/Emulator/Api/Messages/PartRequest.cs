namespace Chats.Emulator.Api.Messages;

#pragma warning disable MA0048 // the request reads best on one page

/// <summary>A part of any kind as it arrives (messages 2.4); which keys count depends on <c>type</c>.</summary>
internal sealed record PartRequest(
    string? Type,
    string? Value,
    List<DecorationRequest?>? TextDecorations,
    string? Mention,
    List<long>? MentionRange,
    string? Url,
    string? AttachmentId,
    AppRequest? App,
    LayoutRequest? Layout,
    string? FallbackText,
    bool? Interactive);

/// <summary>What an app card shows, apart from the app.</summary>
internal sealed record CardRequest(LayoutRequest? Layout, string? Url, string? FallbackText, bool? Interactive);

internal sealed record DecorationRequest(List<long>? Range, string? Style, string? Animation);

internal sealed record AppRequest(string? Name, string? TeamId, string? BundleId, long? AppStoreId);

internal sealed record LayoutRequest(
    string? Caption,
    string? Subcaption,
    string? TrailingCaption,
    string? TrailingSubcaption,
    string? ImageUrl,
    string? ImageTitle,
    string? ImageSubtitle);
