using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Payments;

/// <summary>POST /payments/{paymentId}/cancel.</summary>
public sealed class CancelPaymentTests(InMemoryEmulator emulator) : PaymentTest(emulator), IClassFixture<InMemoryEmulator>
{
    // rule payments.cancel
    [Theory]
    [InlineData("pay_ready", "4200")]
    [InlineData("pay_held", "4300")]
    public async Task Closes_the_card_and_tells_nothing(string id, string cents)
    {
        var reply = (await Post($"/payments/{id}/cancel")).Expect(200);

        Assert.Equal(
            $$"""{"id":"{{id}}","handle":"{{Connected}}","amount_cents":{{cents}},"currency":"usd","status":"canceled"}""", reply.Text);
        Assert.Equal(reply.Text, (await Get($"/payments/{id}")).Text);
        Assert.Empty(await Events());
    }

    // rule payments.cancel.open
    [Theory]
    [InlineData("pay_settled")]
    [InlineData("pay_declined")]
    [InlineData("pay_canceled")]
    [InlineData("pay_lapsed")]
    public async Task Refuses_what_is_over(string id) => await Refuses(409, 2015, () => Post($"/payments/{id}/cancel"));
}
