using Chats.Emulator.Domain;
using Chats.Emulator.Scenarios.Shapes;

namespace Chats.Emulator.Scenarios.Files;

/// <summary>The background of a chat, as POST /chats/{chatId}/background takes it.</summary>
internal static class BackgroundShape
{
    public static readonly Shape<Background> Background = new VariantShape<Background>("type", new Dictionary<string, Shape<Background>>(StringComparer.Ordinal)
    {
        [Backgrounds.Color] = new ConvertedShape<BackgroundSpec, Background>(Color(), Convert),
        [Backgrounds.Dynamic] = new VariantShape<Background>("style", Backgrounds.Styles.OrderBy(style => style.Key, StringComparer.Ordinal)
            .ToDictionary(style => style.Key, Shape<Background> (style) => new ConvertedShape<BackgroundSpec, Background>(Dynamic(style.Key, style.Value), Convert))),
        [Backgrounds.Photo] = new ConvertedShape<BackgroundSpec, Background>(Photo(), Convert),
    });

    private static MapShape<BackgroundSpec> Color() => OfType(Backgrounds.Color)
        .Optional("variant", Choices.Of(Backgrounds.Colors), (background, variant) => background.Variant = variant,
            "The color. custom needs shades.", Backgrounds.Custom)
        .Optional("shades", new ListShape<string>(Shade(), 2, 2), (background, shades) => background.Shades = shades, "Top and bottom of a custom color.");

    private static MapShape<BackgroundSpec> Dynamic(string style, string[] variants) => OfType(Backgrounds.Dynamic)
        .Required("style", Choices.Of([style]), (background, _) => background.Style = style, "What moves.")
        .Required("variant", Choices.Of(variants), (background, variant) => background.Variant = variant, "In which light or color.");

    private static MapShape<BackgroundSpec> Photo() => OfType(Backgrounds.Photo)
        .Required("image_url", Texts.Url("https"), (background, url) => background.ImageUrl = url, "Where the picture is.");

    private static MapShape<BackgroundSpec> OfType(string type) => new MapShape<BackgroundSpec>(_ => new BackgroundSpec())
        .Required("type", Choices.Of([type]), (background, _) => background.Type = type, "What kind of background it is.");

    private static Shape<string> Shade() => Texts.Matching("a color such as #FFCC00", "^#[0-9a-fA-F]{6}$");

    private static Background Convert(BackgroundSpec spec) => new(spec.Type)
    {
        Variant = spec.Type == Backgrounds.Color ? spec.Variant ?? Backgrounds.Custom : spec.Variant,
        Style = spec.Style,
        Shades = [.. spec.Shades],
        ImageUrl = spec.ImageUrl,
    };
}
