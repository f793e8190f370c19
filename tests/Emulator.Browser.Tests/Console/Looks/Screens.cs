using Microsoft.Playwright;

namespace Chats.Emulator.Browser.Tests.Console.Looks;

/// <summary>
/// A phone, a tablet and a desk. Each view is seen on two of them, in light and in dark; with <c>CONSOLE_SCREENS=all</c> on five, which
/// takes more than twice as long.
/// </summary>
internal static class Screens
{
    public static readonly Screen Desk = new(1400, ColorScheme.Light);

    public static readonly IReadOnlyList<Screen> All = Environment.GetEnvironmentVariable("CONSOLE_SCREENS") == "all"
        ? [Desk, new(1400, ColorScheme.Dark), new(820, ColorScheme.Dark), new(820, ColorScheme.Light), new(360, ColorScheme.Light)]
        : [new(1400, ColorScheme.Dark), new(360, ColorScheme.Light)];
}
