using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Chats.Emulator.Browser.Tests.Console;

/// <summary>What is copied at the console: addresses that open the same, for whoever gets them.</summary>
public sealed class AddressFlowTests(Chromium browser) : IClassFixture<Chromium>
{
    /// <summary>So much that the message is far above what a chat shows first.</summary>
    private const int Later = 90;

    [Fact]
    public async Task A_pasted_address_opens_the_same_conversation_and_entry()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await desk.ChooseAsync("Tom");
        await desk.WriteAsApplicationAsync();
        await desk.WriteAsync("Fresh pretzels");
        await desk.Entry("messages 403").ClickAsync();
        await desk.Page.WaitForURLAsync(address => address.Contains("/f/", StringComparison.Ordinal));

        var other = new Desk(await browser.OpenAsync(new Uri(desk.Page.Url)));

        await Expect(other.Conversation.GetByText("Fresh pretzels until noon!")).ToBeVisibleAsync();
        await Expect(other.Timeline).ToContainTextAsync("Refused by the rule");
    }

    [Fact]
    public async Task A_pasted_address_opens_the_same_message()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root, Desk.Clipboard));
        await desk.ChooseAsync("Maya");
        await desk.MenuAsync(desk.Article("Hi! Do you make birthday cakes?"), "More", "Copy address");
        var address = await desk.CopiedAsync();
        for (var i = 1; i <= Later; i++)
        {
            await bakery.PostAsync("/_emulator/contacts/+14155550123/messages", new { to = "+12025550100", text = $"Later {i}" });
        }

        var other = new Desk(await browser.OpenAsync(new Uri(address)));

        await Expect(other.Article("Hi! Do you make birthday cakes?")).ToBeInViewportAsync();
        await Expect(other.Article($"Later {Later}")).Not.ToBeInViewportAsync();
        await Desk.Button(other.Page.Locator("body"), "Go to the end").ClickAsync();
        await Expect(other.Article($"Later {Later}")).ToBeInViewportAsync();
    }
}
