using Microsoft.Playwright;

namespace Chats.Emulator.Browser.Tests.Console.Looks;

/// <summary>A phone, a tablet and a desk. Each view is seen on all of them, and at least twice in light and in dark.</summary>
internal static class Screens
{
    public static readonly Screen Desk = new(1400, ColorScheme.Light);

    public static readonly IReadOnlyList<Screen> All =
    [
        Desk, new(1400, ColorScheme.Dark), new(820, ColorScheme.Dark), new(360, ColorScheme.Light),
    ];
}
