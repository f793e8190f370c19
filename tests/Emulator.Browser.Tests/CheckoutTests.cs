using Microsoft.Playwright;

namespace Chats.Emulator.Browser.Tests;

/// <summary>
/// A customer who opens the checkout page of a payment request in a browser, and what the account's receiver is told after it.
/// </summary>
public sealed class CheckoutTests(Chromium browser) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Who_presses_pay_has_paid()
    {
        await using var shop = await Shop.StartAsync();
        var asked = await shop.AskAsync(4711, "Birthday cake");
        var page = await browser.OpenAsync(new Uri(asked.CheckoutUrl));

        Assert.Equal("$47.11", await page.Locator(".amount").TextContentAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Pay $47.11" }).ClickAsync();

        Assert.Equal("Paid", await page.GetByRole(AriaRole.Status).TextContentAsync());
        Assert.Equal(0, await page.GetByRole(AriaRole.Button).CountAsync());
        Assert.Equal(("payment.succeeded", asked.Id, "succeeded"), await shop.ToldAsync());
    }

    [Fact]
    public async Task Who_presses_cancel_has_not()
    {
        await using var shop = await Shop.StartAsync();
        var asked = await shop.AskAsync(4711, "Birthday cake");
        var page = await browser.OpenAsync(new Uri(asked.CheckoutUrl));

        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();

        Assert.Equal("Canceled", await page.GetByRole(AriaRole.Status).TextContentAsync());
        Assert.Equal(("payment.canceled", asked.Id, "canceled"), await shop.ToldAsync());
    }

    /// <summary>The page's policy keeps what it shows from running, and nothing is wider than the narrowest phone.</summary>
    [Fact]
    public async Task What_the_account_wrote_is_text_and_fits()
    {
        await using var shop = await Shop.StartAsync();
        var asked = await shop.AskAsync(99_999_999, "<script>document.title='taken'</script>" + new string('w', 200));
        var page = await browser.OpenAsync(new Uri(asked.CheckoutUrl));
        await page.SetViewportSizeAsync(320, 640);

        Assert.Equal("Pay Crumb & Co.", await page.TitleAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
        Assert.Equal(1, await page.GetByText("<script>document.title='taken'</script>").CountAsync());
    }
}
