using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Chats.Emulator.Browser.Tests.Console;

/// <summary>Every view, light and dark, wide and on a phone: axe finds nothing, and nothing is wider than the screen.</summary>
public sealed class AccessibilityTests(Chromium browser) : IClassFixture<Chromium>
{
    private const int Wide = 1400;
    private const int Phone = 360;

    private static readonly string[] Tools = ["Timeline", "Clock", "Faults", "Savepoints", "Scenario", "Reports", "Tests"];

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_at_a_desk(ColorScheme scheme)
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await OpenAsync(bakery, scheme, Wide, 900));
        var found = new List<string>();
        await Expect(desk.Chats).ToContainTextAsync("Maya");
        await LookAsync(desk.Page, $"welcome-{scheme}", found);
        await desk.ChooseAsync("Maya");
        await desk.WriteAsApplicationAsync();
        await desk.WriteAsync("Ready at nine 🍋");
        await Expect(desk.Conversation.GetByText("Ready at nine")).ToBeVisibleAsync();
        foreach (var tool in Tools)
        {
            await Expect(await desk.ToolAsync(tool)).ToBeVisibleAsync();
            await LookAsync(desk.Page, $"{tool}-{scheme}", found);
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Fits_a_phone(ColorScheme scheme)
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await OpenAsync(bakery, scheme, Phone, 740));
        var found = new List<string>();
        await Expect(desk.Chats).ToContainTextAsync("Maya");
        await LookAsync(desk.Page, $"phone-chats-{scheme}", found);
        await desk.ChooseAsync("Maya");
        await Expect(desk.Conversation.GetByText("I'm around the corner")).ToBeVisibleAsync();
        await LookAsync(desk.Page, $"phone-conversation-{scheme}", found);

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private async Task<IPage> OpenAsync(Bakery bakery, ColorScheme scheme, int width, int height) => await browser.OpenAsync(
        bakery.Root, new BrowserNewPageOptions
        {
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });

    private static async Task LookAsync(IPage page, string view, List<string> found)
    {
        await Screenshots.KeepAsync(page, view);
        if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") > 0) found.Add($"{view}: wider than the screen");
        var axe = await page.RunAxe();
        found.AddRange(axe.Violations.SelectMany(
            violation => violation.Nodes, (violation, node) => $"{view}: {violation.Id}: {violation.Help}: {node.Html}"));
    }
}
