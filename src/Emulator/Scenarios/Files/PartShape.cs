using System.Collections.Immutable;
using Chats.Emulator.Domain;
using Chats.Emulator.Scenarios.Shapes;

namespace Chats.Emulator.Scenarios.Files;

/// <summary>One part of a message, with the keys the vendor's API knows it by.</summary>
internal static class PartShape
{
    public static readonly VariantShape<Part> Part = new("type", new Dictionary<string, Shape<Part>>(StringComparer.Ordinal)
    {
        ["text"] = new ConvertedShape<PartSpec, Part>(Text(), ToText),
        ["media"] = new ConvertedShape<PartSpec, Part>(Media(), part => new MediaReference(part.Url, part.AttachmentId)),
        ["link"] = new ConvertedShape<PartSpec, Part>(
            Variant("link").Required("value", Texts.Url("https", "http", "ftp"), (part, url) => part.Value = url, "The URL that is shown as a preview."),
            part => new LinkPart(part.Value)),
        ["imessage_app"] = new ConvertedShape<PartSpec, Part>(AppCard(), ToAppCard),
        ["app_clip"] = new ConvertedShape<PartSpec, Part>(
            Variant("app_clip").Required(
                "value", Texts.Matching("a checkout link of the vendor", $"^https://{AppClipPart.CheckoutHost.Replace(".", "\\.", StringComparison.Ordinal)}/\\S*$"),
                (part, url) => part.Value = url, $"The checkout link, https://{AppClipPart.CheckoutHost}/…"),
            part => new AppClipPart(part.Value)),
    });

    private static MapShape<PartSpec> Text() => Variant("text")
        .Required("value", Texts.Any(), (part, text) => part.Value = text, "The text, verbatim.")
        .Optional("text_decorations", new ListShape<DecorationSpec>(Decoration(), atMost: 100), (part, all) => part.Decorations = all,
            "Styles and animations, seen over iMessage.")
        .Optional("mention", Texts.HandleOfSomebody(), (part, handle) => part.Mention = handle, "The handle of the participant it mentions; groups only.")
        .Optional("mention_range", Range(), (part, range) => part.MentionRange = range, "Where in the text: [start, end). Without it: all of it.");

    private static MapShape<DecorationSpec> Decoration() => new MapShape<DecorationSpec>(_ => new DecorationSpec())
        .Required("range", Range(), (decoration, range) => decoration.Range = range, "Where in the text: [start, end), in UTF-16 code units.")
        .Optional("style", Choices.Of(TextDecoration.Styles), (decoration, style) => decoration.Style = style, "How it is written.")
        .Optional("animation", Choices.Of(TextDecoration.Animations), (decoration, animation) => decoration.Animation = animation, "How it moves.")
        .ExactlyOneOf("style", "animation");

    private static ConvertedShape<IReadOnlyList<int>, TextRange?> Range() => new(
        new ListShape<int>(Numbers.Integer(0, 10_000), 2, 2),
        ends => ends is [var start, var end] ? new TextRange(start, end) : null);

    private static MapShape<PartSpec> Media() => Variant("media")
        .Optional("url", Texts.Url("https"), (part, url) => part.Url = url, "Where the file is; see remote_files.")
        .Optional("attachment_id", Texts.Uuid(), (part, id) => part.AttachmentId = id, "One of attachments.")
        .ExactlyOneOf("url", "attachment_id");

    private static MapShape<PartSpec> AppCard() => Variant("imessage_app")
        .Required("app", App(), (part, app) => part.App = app, "Whose card it is.")
        .Required("layout", Layout(), (part, layout) => part.Layout = layout, "What the card shows; at least one caption or an image.")
        .Optional("url", Texts.Url("https"), (part, url) => part.Url = url, "What the card carries.")
        .Optional("fallback_text", Texts.Any(), (part, text) => part.FallbackText = text, "What is shown where the card cannot be. Without it: the caption.")
        .Optional("interactive", Numbers.TrueOrFalse(), (part, isInteractive) => part.Interactive = isInteractive, "Whether it reacts to touch.", true);

    private static MapShape<AppSpec> App() => new MapShape<AppSpec>(_ => new AppSpec())
        .Required("name", Texts.Any(255), (app, name) => app.Name = name, "The app's name.")
        .Required("team_id", Texts.Matching("ten upper-case letters and digits", "^[A-Z0-9]{10}$"), (app, id) => app.TeamId = id, "The developer team.")
        .Required("bundle_id", Texts.Matching("a bundle id without ':'", "^[^:\\s]{1,255}$"), (app, id) => app.BundleId = id, "The app's bundle id.")
        .Optional("app_store_id", Numbers.Long(1, long.MaxValue), (app, id) => app.AppStoreId = id, "Its id in the App Store.");

    private static MapShape<LayoutSpec> Layout() => new MapShape<LayoutSpec>(_ => new LayoutSpec())
        .Optional("caption", Texts.Any(), (layout, text) => layout.Caption = text, "The first line.")
        .Optional("subcaption", Texts.Any(), (layout, text) => layout.Subcaption = text, "The second line.")
        .Optional("trailing_caption", Texts.Any(), (layout, text) => layout.TrailingCaption = text, "The first line's right-hand side.")
        .Optional("trailing_subcaption", Texts.Any(), (layout, text) => layout.TrailingSubcaption = text, "The second line's right-hand side.")
        .Optional("image_url", Texts.Url("https"), (layout, url) => layout.ImageUrl = url, "The image; see remote_files.")
        .Optional("image_title", Texts.Any(), (layout, text) => layout.ImageTitle = text, "A title on the image.")
        .Optional("image_subtitle", Texts.Any(), (layout, text) => layout.ImageSubtitle = text, "A subtitle on the image.");

    private static TextPart ToText(PartSpec part) => new(part.Value)
    {
        Decorations = part.Decorations.Where(decoration => decoration.Range is not null)
            .Select(decoration => new TextDecoration(decoration.Range!.Value, decoration.Style, decoration.Animation))
            .ToImmutableArray(),
        Mention = part.Mention,
        MentionRange = part.MentionRange,
    };

    private static AppCardPart ToAppCard(PartSpec part) => new(
        new AppIdentity(part.App.Name, part.App.TeamId, part.App.BundleId, part.App.AppStoreId),
        part.Layout.ToLayout(),
        part.Url ?? "",
        part.FallbackText ?? part.Layout.Caption,
        part.Interactive);

    private static MapShape<PartSpec> Variant(string type) => new MapShape<PartSpec>(_ => new PartSpec())
        .Required("type", Choices.Of([type]), (_, _) => { }, "What kind of part it is.");
}
