using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Scenarios.Model.Chats;

/// <summary>The background of a chat, as POST /chats/{chatId}/background takes it.</summary>
internal static class BackgroundCodec
{
    public static readonly Codec<BackgroundSpec> Background = new VariantCodec<BackgroundSpec>(
        "type", background => background.Type, new Dictionary<string, Codec<BackgroundSpec>>(StringComparer.Ordinal)
        {
            [Backgrounds.Color] = Color(),
            [Backgrounds.Dynamic] = new VariantCodec<BackgroundSpec>(
            "style", background => background.Style!, Backgrounds.Styles.OrderBy(style => style.Key, StringComparer.Ordinal)
            .ToDictionary(style => style.Key, Codec<BackgroundSpec> (style) => Dynamic(style.Key, style.Value))),
            [Backgrounds.Photo] = Photo(),
        });

    private static MapCodec<BackgroundSpec> Color() => OfType(Backgrounds.Color)
        .Optional(
            "variant", Choices.Of(Backgrounds.Colors), (background, variant) => background.Variant = variant,
            background => background.Variant,
            "The color. custom needs shades.", Backgrounds.Custom)
        .Optional(
            "shades", new ListCodec<string>(Shade(), 2, 2), (background, shades) => background.Shades = shades,
            background => background.Shades,
            "Top and bottom of a custom color.");

    private static MapCodec<BackgroundSpec> Dynamic(string style, string[] variants) => OfType(Backgrounds.Dynamic)
        .Required("style", Choices.Of([style]), (background, _) => background.Style = style, _ => style, "What moves.")
        .Required("variant", Choices.Of(variants), (background, variant) => background.Variant = variant, background => background.Variant,
            "In which light or color.");

    private static MapCodec<BackgroundSpec> Photo() => OfType(Backgrounds.Photo)
        .Required("image_url", Texts.Picture(), (background, url) => background.ImageUrl = url, background => background.ImageUrl,
            "Where the picture is.");

    private static MapCodec<BackgroundSpec> OfType(string type) =>
        new MapCodec<BackgroundSpec>(_ => new BackgroundSpec { Type = type }, background => background.IsWhole = false)
            .Required("type", Choices.Of([type]), (_, _) => { }, _ => type, "What kind of background it is.");

    private static Codec<string> Shade() => Texts.Matching("a color such as #FFCC00", "^#[0-9a-fA-F]{6}$");
}
