using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Chats.Emulator.Browser.Tests.Console;

/// <summary>A page that stays open while much happens keeps what it shows, and nothing of what it showed before.</summary>
public sealed class PageMemoryTests(Chromium browser) : IClassFixture<Chromium>
{
    private const int Rounds = 20;
    private const int MessagesARound = 12;

    [Fact]
    public async Task What_has_left_the_window_is_freed()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await desk.ChooseAsync("Maya");
        await RoundAsync(bakery, desk, 0);
        await RoundAsync(bakery, desk, 1);
        var before = await NodesAsync(desk.Page);

        for (var round = 2; round < Rounds; round++) await RoundAsync(bakery, desk, round);

        var after = await NodesAsync(desk.Page);
        Assert.True(after < before * 2, $"the page holds {after} nodes, and held {before} before {(Rounds - 2) * MessagesARound} messages came");
    }

    private static async Task RoundAsync(Bakery bakery, Desk desk, int round)
    {
        for (var i = 1; i <= MessagesARound; i++)
        {
            await bakery.PostAsync(
                "/_emulator/contacts/+14155550123/messages", new { to = "+12025550100", text = $"Message {i} of round {round}" });
        }

        await Expect(desk.Conversation.GetByText($"Message {MessagesARound} of round {round}", new() { Exact = true })).ToBeVisibleAsync();
    }

    /// <summary>How many nodes exist once the browser has collected what nobody refers to, whether the page shows them or not.</summary>
    private static async Task<double> NodesAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Performance.enable");
        await session.SendAsync("HeapProfiler.collectGarbage");
        var metrics = (await session.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics");
        await session.DetachAsync();
        return metrics.EnumerateArray().Single(metric => metric.GetProperty("name").GetString() == "Nodes").GetProperty("value").GetDouble();
    }
}
