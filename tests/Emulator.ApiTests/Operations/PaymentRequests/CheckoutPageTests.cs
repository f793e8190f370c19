using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.PaymentRequests;

/// <summary>The stand-in for the vendor's checkout page, at the checkout_url of a request.</summary>
public sealed class CheckoutPageTests(InMemoryEmulator emulator) : PaymentRequestTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Scenario => base.Scenario.Replace("slug: crumb", "slug: crumb\n  display_name: <Crumb>\n  checkout: emulator", StringComparison.Ordinal);

    [Fact]
    public async Task Shows_what_is_asked_and_says_that_it_is_a_stand_in()
    {
        var page = await Open(await Url("""{"amount":4711,"currency":"usd","description":"<b>Cake</b>"}"""));

        Assert.Equal("text/html", page.MediaType);
        Assert.Contains("no money moves", page.Text, StringComparison.Ordinal);
        Assert.Contains("$47.11", page.Text, StringComparison.Ordinal);
        Assert.Contains("&lt;Crumb&gt;", page.Text, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;Cake", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"amount":1234567,"currency":"usd"}""", "Pay $12,345.67")]
    [InlineData("""{"mode":"subscription","price_id":"price_month","trial_period_days":7}""", "Start the free trial")]
    [InlineData("""{"mode":"subscription","price_id":"price_month","discount":{"coupon":"FREE"}}""", "Subscribe")]
    public async Task Invites_to_what_happens(string body, string invitation)
    {
        var page = await Open(await Url(body));

        Assert.Contains($"value=\"pay\">{invitation}</button>", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_nothing_of_later_charges_once_it_was_given_up()
    {
        var url = await Url("""{"mode":"subscription","price_id":"price_month","trial_period_days":7}""");
        Assert.Contains("your card is charged then", (await Open(url)).Text, StringComparison.Ordinal);

        var page = (await Submit(url, "cancel")).Expect(200).Text;

        Assert.DoesNotContain("your card is charged then", page, StringComparison.Ordinal);
        Assert.Contains("Nothing was charged", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pay", "succeeded", "Paid")]
    [InlineData("cancel", "canceled", "Canceled")]
    public async Task Ends_the_request_once(string act, string status, string shown)
    {
        var url = await Url(Once);

        Assert.Contains(shown, (await Submit(url, act)).Expect(200).Text, StringComparison.Ordinal);
        Assert.Contains(shown, (await Submit(url, "pay")).Expect(200).Text, StringComparison.Ordinal);

        Assert.DoesNotContain("<form", (await Open(url)).Text, StringComparison.Ordinal);
        Assert.Equal([$"payment.{status}"], await Events());
        Assert.Equal(status, (await Get(Path)).Expect(200).Json.GetProperty("data")[0].GetProperty("status").GetString());
    }

    [Fact]
    public async Task Knows_no_other_session_and_no_other_name()
    {
        var url = await Url(Once);

        (await Call(new HttpRequestMessage(HttpMethod.Get, url + "x"))).Expect(404);
        (await Call(new HttpRequestMessage(HttpMethod.Get, url.Replace("/pay/crumb", "/pay/local", StringComparison.Ordinal)))).Expect(404);
        Assert.Empty(await Events());
    }

    [Fact]
    public async Task Is_no_way_for_the_page_of_another_site()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, await Url(Once)) { Content = Form("pay") };
        request.Headers.Add("Origin", "https://evil.example");

        (await Call(request)).Expect(403);
        Assert.Empty(await Events());
    }

    private async Task<string> Url(string body) => (await Ask(body)).Expect(201).Json.GetProperty("checkout_url").GetString()!;

    private async Task<Reply> Open(string url) => (await Call(new HttpRequestMessage(HttpMethod.Get, url))).Expect(200);

    private Task<Reply> Submit(string url, string act) => Call(new HttpRequestMessage(HttpMethod.Post, url) { Content = Form(act) });

    private static FormUrlEncodedContent Form(string act) => new([new("act", act)]);
}
