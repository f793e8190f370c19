using System.Diagnostics;
using Microsoft.Playwright;

namespace Chats.Emulator.Browser.Tests.Console.Looks;

/// <summary>
/// The page in docs/console.md shows these pictures, and they show what the console shows. <c>UPDATE_PICTURES=1</c> takes them anew.
/// </summary>
public sealed class PictureTests(Chromium browser) : IClassFixture<Chromium>
{
    private const long Largest = 125_000;

    public static TheoryData<string> Names => [.. Pictures.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Shows_the_console(string name)
    {
        var picture = Pictures.All[name];
        await using var showroom = await Showroom.OpenAsync();
        await showroom.LetThemTalkAsync(browser);
        var page = await browser.OpenAsync(showroom.Root, new BrowserNewPageOptions
        {
            ColorScheme = picture.Scheme,
            DeviceScaleFactor = 1.5f,
            ReducedMotion = ReducedMotion.Reduce,
            TimezoneId = "Etc/UTC",
            Locale = "en-US",
            ViewportSize = new ViewportSize { Width = picture.Width, Height = picture.Height },
        });

        await picture.Reach(new Desk(page));

        var file = RepositoryPath.Of($"docs/console/{name}.webp");
        if (Environment.GetEnvironmentVariable("UPDATE_PICTURES") == "1") await TakeAsync(page, file);
        Assert.InRange(new FileInfo(file).Length, 1, Largest);
        Assert.Contains($"console/{name}.webp", await File.ReadAllTextAsync(RepositoryPath.Of("docs/console.md")), StringComparison.Ordinal);
    }

    /// <summary>A browser makes no WebP of a page, so <c>cwebp</c> does: apt-get install webp.</summary>
    private static async Task TakeAsync(IPage page, string file)
    {
        await page.Mouse.MoveAsync(0, 0);
        var whole = await page.ScreenshotAsync(new PageScreenshotOptions { Animations = ScreenshotAnimations.Disabled });
        using var cwebp = Process.Start(new ProcessStartInfo("cwebp", ["-quiet", "-q", "68", "-m", "6", "-o", file, "--", "-"])
        {
            RedirectStandardInput = true,
            UseShellExecute = false,
        })!;
        await cwebp.StandardInput.BaseStream.WriteAsync(whole);
        cwebp.StandardInput.Close();
        await cwebp.WaitForExitAsync();
        Assert.Equal(0, cwebp.ExitCode);
    }
}
