using Microsoft.Playwright;

namespace Chats.Emulator.Browser.Tests.Console.Looks;

/// <summary>What somebody sits in front of.</summary>
/// <param name="Width">How wide it is, in pixels.</param>
/// <param name="Scheme">What its system wishes for.</param>
internal sealed record Screen(int Width, ColorScheme Scheme)
{
    /// <summary>
    /// Ends when the page was drawn for it; before that, sizes and colours are neither those of the screen before nor of this one.
    /// </summary>
    public async Task ShowAsync(IPage page)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = Scheme });
        await page.SetViewportSizeAsync(Width, Width < 500 ? 740 : 900);
        await page.EvaluateAsync("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }

    public override string ToString() => FormattableString.Invariant($"{Width}-{Scheme}").ToLowerInvariant();
}
