using Chats.Emulator.Domain.Chats;

namespace Chats.Emulator.Scenarios.Model.Chats;

internal sealed class BackgroundSpec
{
    public string Type { get; set; } = "";

    public string? Variant { get; set; }

    public string? Style { get; set; }

    public IReadOnlyList<string> Shades { get; set; } = [];

    public string? ImageUrl { get; set; }

    /// <summary>False when a key could not be read, which has been reported.</summary>
    public bool IsWhole { get; set; } = true;

    public bool LacksShades => Type == Backgrounds.Color && (Variant ?? Backgrounds.Custom) == Backgrounds.Custom && Shades.Count == 0;

    public static BackgroundSpec Of(Background background) => new()
    {
        Type = background.Type,
        Variant = background.Variant,
        Style = background.Style,
        Shades = background.Shades,
        ImageUrl = background.ImageUrl,
    };

    public Background Build() => new(Type)
    {
        Variant = Type == Backgrounds.Color ? Variant ?? Backgrounds.Custom : Variant,
        Style = Style,
        Shades = [.. Shades],
        ImageUrl = ImageUrl,
    };
}
