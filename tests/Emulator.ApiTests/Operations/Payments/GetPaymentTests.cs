using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Payments;

/// <summary>GET /payments/{paymentId}.</summary>
public sealed class GetPaymentTests(InMemoryEmulator emulator) : PaymentTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Theory]
    [InlineData("pay_ready", "ready")]
    [InlineData("pay_held", "authorized")]
    [InlineData("pay_settled", "succeeded")]
    [InlineData("pay_declined", "declined")]
    [InlineData("pay_canceled", "canceled")]
    [InlineData("pay_lapsed", "expired")]
    public async Task Shows_where_it_stands(string id, string status)
    {
        var before = await State();

        var payment = (await Get($"/payments/{id}")).Expect(200).Json;

        Assert.Equal(["id", "handle", "amount_cents", "currency", "status"], Keys(payment));
        Assert.Equal((id, status), (Id(payment), payment.GetProperty("status").GetString()));
        Assert.Equal(before, await State());
    }

    // rule payments.lapse
    [Fact]
    public async Task A_card_that_nobody_used_lapses_after_24_hours()
    {
        await Advance("23h59m59s");
        Assert.Equal("ready", await Status("pay_ready"));

        await Advance("1s");

        Assert.Equal("expired", await Status("pay_ready"));
        Assert.Equal("authorized", await Status("pay_held"));
        Assert.Empty(await Events());
    }

    // rule payments.exists
    [Theory]
    [InlineData("pay_unknown")]
    [InlineData("00000000-0000-4000-8000-000000000001")]
    public async Task Refuses_an_unknown_payment(string id)
    {
        await Refuses(404, 2021, () => Get($"/payments/{id}"));
        await Refuses(404, 2021, () => Get($"/payments/{id}/credentials"));
        await Refuses(404, 2021, () => Post($"/payments/{id}/cancel"));
    }

    private async Task<string?> Status(string id) => (await Get($"/payments/{id}")).Expect(200).Json.GetProperty("status").GetString();
}
