using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.PaymentRequests;

/// <summary>GET /payment_requests/{paymentRequestId}, and the whole life of a request.</summary>
public sealed class GetPaymentRequestTests(InMemoryEmulator emulator) : PaymentRequestTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Answers_the_request_as_it_was_made()
    {
        var asked = (await Ask(Once)).Expect(201);

        Assert.Equal(asked.Text, (await Get($"{Path}/{Id(asked.Json).ToUpperInvariant()}")).Expect(200).Text);
    }

    /// <summary>The rules payment-requests.one-end, payment-requests.settled, payment-requests.trial-succeeds.</summary>
    [Theory]
    [InlineData("payment", Once)]
    [InlineData("trial", """{"mode":"subscription","price_id":"price_month","trial_period_days":14}""")]
    [InlineData("natural", null)]
    public async Task Succeeds_when_it_is_paid(string golden, string? body)
    {
        var id = await Asked(body ?? Natural);
        await Advance("1m");

        (await Pay(id)).Expect(200);

        var paid = (await Get($"{Path}/{id}")).Expect(200);
        Golden.Check($"GetPaymentRequest.succeeded.{golden}", paid);
        Assert.Equal(["payment.succeeded"], await Events());
        await Advance("25h");
        Assert.Equal(["payment.succeeded"], await Events());
        Assert.Equal(paid.Text, (await Get($"{Path}/{id}")).Expect(200).Text);
        Assert.Equal(409, (await Pay(id)).Status);
    }

    /// <summary>The rule payment-requests.lifetime.</summary>
    [Fact]
    public async Task Expires_after_24_hours()
    {
        var id = await Asked();
        await Advance("23h59m59s999ms");
        Assert.Empty(await Events());

        await Advance("1ms");

        Golden.Check("GetPaymentRequest.expired", (await Get($"{Path}/{id}")).Expect(200));
        Assert.Equal(["payment.expired"], await Events());
        Assert.Equal(409, (await Pay(id)).Status);
        await Refuses(409, 2015, () => Post($"{Path}/{id}/cancel"));
    }

    [Fact]
    public async Task Refuses_what_is_no_request()
    {
        await Refuses(404, 2021, () => Get($"{Path}/{UnknownId}")); // rule payment-requests.exists
        await Refuses(400, 1005, () => Get($"{Path}/7"));
    }
}
