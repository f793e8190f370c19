using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Chats.Emulator.Browser.Tests.Console.Looks;

/// <summary>A world of ten thousand chats and people: the page draws what is in sight, and nothing else.</summary>
public sealed class LargeWorldTests(Chromium browser) : IClassFixture<Chromium>
{
    private const string Scenario = """
        version: 1
        seed: 3
        generate: { chats: 10000 }
        """;

    private const int MostRows = 100;

    /// <summary>
    /// Far more than a page takes that draws only what is in sight, on a machine that has much else to do; far less than ten thousand rows
    /// take.
    /// </summary>
    private const double LongestTask = 1500;

    private const string WatchTasks = """
        window.longest = 0;
        new PerformanceObserver(list => {
          for (const task of list.getEntries()) window.longest = Math.max(window.longest, task.duration);
        }).observe({ type: 'longtask', buffered: true });
        """;

    [Fact]
    public async Task Draws_only_the_rows_in_sight()
    {
        await using var showroom = await Showroom.OpenAsync(Scenario);
        var page = await browser.OpenAsync(new Uri("about:blank"));
        await page.AddInitScriptAsync(WatchTasks);
        await page.GotoAsync(showroom.Root.ToString());
        var desk = new Desk(page);
        var rows = desk.Chats.GetByRole(AriaRole.Listitem);
        await Expect(rows.First).ToHaveAttributeAsync("aria-setsize", "10000");
        Assert.InRange(await rows.CountAsync(), 1, MostRows);

        await rows.First.GetByRole(AriaRole.Link).FocusAsync();
        await page.Keyboard.PressAsync("End");
        await Expect(desk.Chats.Locator("[aria-posinset='10000']").GetByRole(AriaRole.Link)).ToBeFocusedAsync();
        Assert.InRange(await rows.CountAsync(), 1, MostRows);

        await page.GetByRole(AriaRole.Button, new() { Name = "People", Exact = true }).ClickAsync();
        var people = page.GetByRole(AriaRole.List, new() { Name = "People" }).GetByRole(AriaRole.Listitem);
        await Expect(people.First).ToBeVisibleAsync();
        Assert.InRange(await people.CountAsync(), 1, MostRows);
        Assert.InRange(await page.EvaluateAsync<double>("window.longest"), 0, LongestTask);
    }

    [Fact]
    public async Task Finds_somebody_among_ten_thousand()
    {
        await using var showroom = await Showroom.OpenAsync(Scenario);
        var everybody = (await showroom.GetAsync("/_emulator/contacts")).GetProperty("contacts");
        var last = everybody[everybody.GetArrayLength() - 1].GetProperty("handle").GetString()!;
        var desk = new Desk(await browser.OpenAsync(showroom.Root));
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "New chat" }).ClickAsync();

        await desk.WriteAs.FillAsync(last[2..]);

        var people = desk.Page.GetByRole(AriaRole.Listbox, new() { Name = "People" });
        await Expect(people.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
    }
}
