using Chats.Emulator.Browser.Tests.Console.Hosts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Chats.Emulator.Browser.Tests.Console;

/// <summary>The console below a path of somebody else's host.</summary>
public sealed class PathProxyTests(Chromium browser) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Works_below_a_path_and_shows_what_happens_as_it_happens()
    {
        await using var bakery = await Bakery.OpenAsync();
        await using var proxy = await PathProxy.StartAsync(bakery.Root);
        var desk = new Desk(await browser.OpenAsync(new Uri(proxy.Root, "_emulator/console/")));
        var outside = new List<string>();
        desk.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(proxy.Root.ToString(), StringComparison.Ordinal)) outside.Add(request.Url);
        };

        await desk.ChooseAsync("Maya");
        await desk.WriteAsync("Through the proxy");
        await Expect(desk.Conversation.GetByText("Through the proxy")).ToBeVisibleAsync();
        await bakery.PostAsync("/_emulator/contacts/+14155550123/messages", new { to = "+12025550100", text = "Past the proxy" });
        await Expect(desk.Conversation.GetByText("Past the proxy")).ToBeVisibleAsync();
        await desk.WriteAsApplicationAsync();
        await desk.WriteAsync("By the API");
        await Expect(desk.Conversation.GetByText("By the API")).ToBeVisibleAsync();
        await Expect(desk.Entry("/messages 202")).ToBeVisibleAsync();
        await desk.ToolAsync("Savepoints");
        await Expect(desk.Region("Savepoints")).ToBeVisibleAsync();

        Assert.Equal([], outside);
    }

    [Fact]
    public async Task A_browser_that_opens_the_path_itself_gets_there()
    {
        await using var bakery = await Bakery.OpenAsync();
        await using var proxy = await PathProxy.StartAsync(bakery.Root);

        var desk = new Desk(await browser.OpenAsync(proxy.Root));

        await Expect(desk.Chats).ToContainTextAsync("Maya");
        Assert.StartsWith(proxy.Root.ToString(), desk.Page.Url, StringComparison.Ordinal);
    }
}
