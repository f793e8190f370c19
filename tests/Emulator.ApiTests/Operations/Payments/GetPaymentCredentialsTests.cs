using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Payments;

/// <summary>GET /payments/{paymentId}/credentials.</summary>
public sealed class GetPaymentCredentialsTests(InMemoryEmulator emulator) : PaymentTest(emulator), IClassFixture<InMemoryEmulator>
{
    // rule payments.handoff
    [Fact]
    public async Task Hands_out_how_the_card_is_fetched()
    {
        var before = await State();
        var handoff = (await Get("/payments/pay_ready/credentials")).Expect(200);

        Golden.Check("GetPaymentCredentials", handoff);
        Assert.Equal(handoff.Text, (await Get("/payments/pay_ready/credentials")).Text);
        Assert.Equal(before, await State());
    }

    // rule payments.credentials.ready
    [Theory]
    [InlineData("pay_held")]
    [InlineData("pay_settled")]
    [InlineData("pay_declined")]
    [InlineData("pay_canceled")]
    [InlineData("pay_lapsed")]
    public async Task Refuses_once_it_is_not_ready_any_more(string id) =>
        await Refuses(409, 2015, () => Get($"/payments/{id}/credentials"));
}
