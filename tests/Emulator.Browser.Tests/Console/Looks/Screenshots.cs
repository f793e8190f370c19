using Microsoft.Playwright;

namespace Chats.Emulator.Browser.Tests.Console.Looks;

/// <summary>Keeps pictures of views in the folder that <c>CONSOLE_SCREENSHOTS</c> names; without it, none.</summary>
internal static class Screenshots
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("CONSOLE_SCREENSHOTS");

    public static async Task KeepAsync(IPage page, string view)
    {
        if (string.IsNullOrEmpty(Folder)) return;
        Directory.CreateDirectory(Folder);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{view}.png"), Animations = ScreenshotAnimations.Disabled });
    }
}
