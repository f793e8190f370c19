using System.Buffers;

namespace Chats.Emulator.Domain.Chats;

/// <summary>The backgrounds the vendor offers.</summary>
internal static class Backgrounds
{
    public const string Color = "color";
    public const string Dynamic = "dynamic";
    public const string Photo = "photo";

    /// <summary>The colour that comes with two shades of one's own.</summary>
    public const string Custom = "custom";

    public static readonly string[] Colors =
    [
        "mango", "ice", "plum", "deep_sea", "green_apple", "cherry", "bubblegum", "tangerine", "magenta", "lime", "silver", "carbon",
        "stone", Custom,
    ];

    /// <summary>The moving pictures: each style and its variants.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Styles = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["sky"] = ["dusk", "haze", "sunset", "clear", "sunrise", "dawn"],
        ["water"] = ["light", "dark"],
        ["aurora"] = ["green", "purple", "pink"],
    };

    public static readonly IReadOnlySet<string> PhotoTypes =
        new HashSet<string>(StringComparer.Ordinal) { "image/jpeg", "image/png", "image/heic", "image/webp" };

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>True for <c>#RRGGBB</c>, in either case.</summary>
    public static bool IsShade(ReadOnlySpan<char> text) =>
        text is ['#', _, _, _, _, _, _] && !text[1..].ContainsAnyExcept(HexDigits);
}
