using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Scenarios.Model.Messages;

/// <summary>One part of a message, with the keys the vendor's API knows it by.</summary>
internal static class PartCodec
{
    public static readonly VariantCodec<Part> Part = new("type", TypeOf, new Dictionary<string, Codec<Part>>(StringComparer.Ordinal)
    {
        ["text"] = TextPartCodec.Of(Variant("text")),
        ["media"] = new ConvertedCodec<PartSpec, Part>(Media(), ToMedia, PartSpec.OfMedia),
        ["link"] = new ConvertedCodec<PartSpec, Part>(
            Variant("link")
                .Required(
                    "value", Texts.Url("https", "http", "ftp"), (part, url) => part.Value = url, part => part.Value,
                    "The URL that is shown as a preview."),
            part => new LinkPart(part.Value),
            part => new PartSpec { Value = ((LinkPart)part).Value }),
        ["imessage_app"] = new ConvertedCodec<PartSpec, Part>(AppCard(Variant("imessage_app")), ToAppCard, part => PartSpec.Of((AppCardPart)part)),
        ["app_clip"] = new ConvertedCodec<PartSpec, Part>(
            AppClip(),
            part => new AppClipPart(part.Value) { Title = part.Title, Description = part.Description, ImageUrl = part.ImageUrl },
            part => PartSpec.Of((AppClipPart)part)),
    });

    /// <summary>An app's card where nothing else can stand, so that its type need not be said.</summary>
    public static readonly Codec<AppCardPart> Card = new ConvertedCodec<PartSpec, AppCardPart>(
        AppCard(new MapCodec<PartSpec>(_ => new PartSpec())), ToAppCard, PartSpec.Of);

    private static string TypeOf(Part part) => part switch
    {
        TextPart => "text",
        LinkPart => "link",
        AppCardPart => "imessage_app",
        AppClipPart => "app_clip",
        _ => "media",
    };

    private static MapCodec<PartSpec> Media() => Variant("media")
        .Optional("url", Texts.Url("https"), (part, url) => part.Url = url, part => part.Url, "Where the file is; see remote_files.")
        .Optional("attachment_id", Texts.Uuid(), (part, id) => part.AttachmentId = id, part => part.AttachmentId, "One of attachments.")
        .Optional("filename", Texts.Any(255), (part, name) => part.FileName = name, part => part.FileName,
            "Only of a file that exists no more: the name it had; with attachment_id, content_type and size_bytes.")
        .Optional("content_type", Texts.Any(255), (part, type) => part.ContentType = type, part => part.ContentType,
            "Of such a file: its media type.")
        .Optional("size_bytes", Numbers.Long(0, long.MaxValue), (part, size) => part.SizeBytes = size, part => part.SizeBytes,
            "Of such a file: its size.")
        .ExactlyOneOf("url", "attachment_id");

    private static MapCodec<PartSpec> AppClip() => Variant("app_clip")
        .Required("value", Texts.Url("https"), (part, url) => part.Value = url, part => part.Value, "The link to the App Clip.")
        .Optional("title", Texts.Any(), (part, title) => part.Title = title, part => part.Title, "What the card is headed.")
        .Optional("description", Texts.Any(), (part, text) => part.Description = text, part => part.Description, "What stands below.")
        .Optional("image_url", Texts.Picture(), (part, url) => part.ImageUrl = url, part => part.ImageUrl, "The picture of the card.");

    private static MapCodec<PartSpec> AppCard(MapCodec<PartSpec> map) => map
        .Required("app", App(), (part, app) => part.App = app, part => part.App, "Whose card it is.")
        .Required("layout", Layout(), (part, layout) => part.Layout = layout, part => part.Layout,
            "What the card shows; at least one caption or an image.")
        .Optional(
            "url", Texts.Matching("an https or data: URL", @"^(https://[^/?#\s]+\S*|data:\S+)$"), (part, url) => part.Url = url,
            part => part.Url,
            "What the card carries.")
        .Optional("fallback_text", Texts.Any(), (part, text) => part.FallbackText = text, part => part.FallbackText,
            "What is shown where the card cannot be. Without it: the caption.")
        .Optional("interactive", Numbers.TrueOrFalse(), (part, isInteractive) => part.Interactive = isInteractive, part => part.Interactive,
            "Whether it reacts to touch.", true);

    private static MapCodec<AppSpec> App() => new MapCodec<AppSpec>(_ => new AppSpec())
        .Required("name", Texts.Any(255), (app, name) => app.Name = name, app => app.Name, "The app's name.")
        .Required(
            "team_id", Texts.Matching("ten upper-case letters and digits", "^[A-Z0-9]{10}$"), (app, id) => app.TeamId = id,
            app => app.TeamId,
            "The developer team.")
        .Required(
            "bundle_id", Texts.Matching("a bundle id without ':'", "^[^:\\s]{1,255}$"), (app, id) => app.BundleId = id, app => app.BundleId,
            "The app's bundle id.")
        .Optional("app_store_id", Numbers.Long(1, long.MaxValue), (app, id) => app.AppStoreId = id, app => app.AppStoreId,
            "Its id in the App Store.");

    private static MapCodec<LayoutSpec> Layout() => new MapCodec<LayoutSpec>(_ => new LayoutSpec())
        .Optional("caption", Texts.Any(), (layout, text) => layout.Value = layout.Value with { Caption = text },
            layout => layout.Value.Caption, "The first line.")
        .Optional("subcaption", Texts.Any(), (layout, text) => layout.Value = layout.Value with { Subcaption = text },
            layout => layout.Value.Subcaption, "The second line.")
        .Optional("trailing_caption", Texts.Any(), (layout, text) => layout.Value = layout.Value with { TrailingCaption = text },
            layout => layout.Value.TrailingCaption, "The first line's right-hand side.")
        .Optional("trailing_subcaption", Texts.Any(), (layout, text) => layout.Value = layout.Value with { TrailingSubcaption = text },
            layout => layout.Value.TrailingSubcaption, "The second line's right-hand side.")
        .Optional("image_url", Texts.Picture(), (layout, url) => layout.Value = layout.Value with { ImageUrl = url },
            layout => layout.Value.ImageUrl, "The image; see remote_files.")
        .Optional("image_title", Texts.Any(), (layout, text) => layout.Value = layout.Value with { ImageTitle = text },
            layout => layout.Value.ImageTitle, "A title on the image.")
        .Optional("image_subtitle", Texts.Any(), (layout, text) => layout.Value = layout.Value with { ImageSubtitle = text },
            layout => layout.Value.ImageSubtitle, "A subtitle on the image.");

    private static Part ToMedia(PartSpec part) =>
        part is { AttachmentId: { } id, FileName: { } name, ContentType: { } type, SizeBytes: { } size }
        ? new MediaPart(id, name, type, size)
        : new MediaReference(part.Url, part.AttachmentId);

    private static AppCardPart ToAppCard(PartSpec part) => new(
        new AppIdentity(part.App.Name, part.App.TeamId, part.App.BundleId, part.App.AppStoreId),
        part.Layout.Value,
        part.Url ?? "",
        part.FallbackText ?? part.Layout.Value.Caption,
        part.Interactive);

    private static MapCodec<PartSpec> Variant(string type) => new MapCodec<PartSpec>(_ => new PartSpec())
        .Required("type", Choices.Of([type]), (_, _) => { }, _ => type, "What kind of part it is.");
}
