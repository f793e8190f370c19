namespace Chats.Emulator.Api.Messages;

#pragma warning disable MA0048 // the request reads best on one page

/// <summary>A part of any kind as it arrives; which keys count depends on <c>type</c>.</summary>
/// <param name="Type"><c>text</c>, <c>media</c>, <c>link</c>, <c>imessage_app</c> or <c>app_clip</c>.</param>
/// <param name="Value">The text, or the link.</param>
/// <param name="TextDecorations">Styles and animations of a text.</param>
/// <param name="Mention">The handle of the participant a text mentions.</param>
/// <param name="MentionRange">Where in the text: start and end in UTF-16 code units, half open.</param>
/// <param name="Url">Where a media file is, or what an app card carries.</param>
/// <param name="AttachmentId">A media file of the account, instead of its URL.</param>
/// <param name="App">Whose app card it is.</param>
/// <param name="Layout">What an app card shows.</param>
/// <param name="FallbackText">What is shown where an app card cannot be.</param>
/// <param name="Interactive">Whether an app card reacts to touch.</param>
/// <param name="InlineStickers">Images in place of characters of a text.</param>
/// <param name="Sticker">Whether a media file is shown without a bubble; changes nothing that can be read here.</param>
/// <param name="Caption">What opens an App Clip; changes nothing that can be read here.</param>
public sealed record PartRequest(
    string? Type,
    string? Value = null,
    IReadOnlyList<DecorationRequest?>? TextDecorations = null,
    string? Mention = null,
    IReadOnlyList<long>? MentionRange = null,
    string? Url = null,
    string? AttachmentId = null,
    AppRequest? App = null,
    LayoutRequest? Layout = null,
    string? FallbackText = null,
    bool? Interactive = null,
    IReadOnlyList<InlineStickerRequest?>? InlineStickers = null,
    bool? Sticker = null,
    string? Caption = null);

/// <summary>What an app card shows, apart from the app.</summary>
internal sealed record CardRequest(LayoutRequest? Layout, string? Url, string? FallbackText, bool? Interactive);

/// <summary>A style or an animation over a range of a text.</summary>
/// <param name="Range">Start and end in UTF-16 code units, half open.</param>
/// <param name="Style"><c>bold</c>, <c>italic</c>, <c>strikethrough</c> or <c>underline</c>.</param>
/// <param name="Animation">Instead of a style: <c>big</c>, <c>small</c>, <c>shake</c>, <c>nod</c>, <c>explode</c>, <c>ripple</c>,
/// <c>bloom</c> or <c>jitter</c>.</param>
public sealed record DecorationRequest(IReadOnlyList<long>? Range, string? Style = null, string? Animation = null);

/// <summary>An image in place of characters of a text; exactly one of the two that name it.</summary>
/// <param name="Range">Start and end in UTF-16 code units, half open.</param>
/// <param name="AttachmentId">An image of the account.</param>
/// <param name="Url">Its download address.</param>
public sealed record InlineStickerRequest(IReadOnlyList<long>? Range, string? AttachmentId = null, string? Url = null);

/// <summary>The app behind an app card.</summary>
/// <param name="Name">Its name.</param>
/// <param name="TeamId">Ten upper-case letters and digits.</param>
/// <param name="BundleId">Its bundle id.</param>
/// <param name="AppStoreId">Its id in the App Store.</param>
public sealed record AppRequest(string? Name, string? TeamId, string? BundleId, long? AppStoreId = null);

/// <summary>What an app card shows; at least one caption or an image.</summary>
/// <param name="Caption">The first line.</param>
/// <param name="Subcaption">The second line.</param>
/// <param name="TrailingCaption">The first line's right-hand side.</param>
/// <param name="TrailingSubcaption">The second line's right-hand side.</param>
/// <param name="ImageUrl">The image, https.</param>
/// <param name="ImageTitle">A title on the image.</param>
/// <param name="ImageSubtitle">A subtitle on the image.</param>
public sealed record LayoutRequest(
    string? Caption = null,
    string? Subcaption = null,
    string? TrailingCaption = null,
    string? TrailingSubcaption = null,
    string? ImageUrl = null,
    string? ImageTitle = null,
    string? ImageSubtitle = null);
