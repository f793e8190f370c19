using Microsoft.Playwright;

namespace Chats.Emulator.Browser.Tests.Console.Looks;

/// <summary>What somebody sits in front of.</summary>
/// <param name="Width">How wide it is, in pixels.</param>
/// <param name="Scheme">What its system wishes for.</param>
internal sealed record Screen(int Width, ColorScheme Scheme)
{
    public async Task ShowAsync(IPage page)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = Scheme });
        await page.SetViewportSizeAsync(Width, Width < 500 ? 740 : 900);
    }

    public override string ToString() => FormattableString.Invariant($"{Width}-{Scheme}").ToLowerInvariant();
}
