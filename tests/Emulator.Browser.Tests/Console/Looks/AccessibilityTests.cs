using Microsoft.Playwright;

namespace Chats.Emulator.Browser.Tests.Console.Looks;

/// <summary>Every view, light and dark, from a phone to a desk: axe finds nothing, and nothing is wider than the screen.</summary>
public sealed class AccessibilityTests(Chromium browser) : IClassFixture<Chromium>
{
    public static TheoryData<string> WalkNames => [.. Walks.All.Keys];

    [Theory]
    [MemberData(nameof(WalkNames))]
    public async Task Axe_finds_nothing(string walk)
    {
        await using var showroom = await Walks.All[walk].Open(browser);
        var desk = new Desk(await browser.OpenAsync(showroom.Root, new BrowserNewPageOptions { ReducedMotion = ReducedMotion.Reduce }));
        var found = new List<string>();
        foreach (var view in Walks.All[walk].Views)
        {
            await Screens.Desk.ShowAsync(desk.Page);
            await view.Reach(desk);
            foreach (var screen in Screens.All) await LookAsync(desk.Page, view, screen, found);
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static async Task LookAsync(IPage page, View view, Screen screen, List<string> found)
    {
        await screen.ShowAsync(page);
        await Screenshots.KeepAsync(page, $"{view.Name}-{screen}");
        var beyond = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
        if (beyond > 0) found.Add($"{view.Name}-{screen}: {beyond} px wider than the screen");
        found.AddRange(await Axe.FindAsync(page, $"{view.Name}-{screen}"));
    }
}
