using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Payments;

/// <summary>GET /payments/handles/{handle}/connection.</summary>
public sealed class GetPaymentConnectionTests(InMemoryEmulator emulator) : PaymentTest(emulator), IClassFixture<InMemoryEmulator>
{
    // rule payments.connection.unseen
    [Theory]
    [InlineData(New, "not_connected")]
    [InlineData(Pending, "pending")]
    [InlineData(Connected, "connected")]
    [InlineData(Revoked, "revoked")]
    public async Task Shows_the_state_and_never_a_connect_id(string handle, string status)
    {
        var before = await State();

        var reply = (await Get($"/payments/handles/{handle}/connection")).Expect(200);

        Assert.Equal($$"""{"handle":"{{handle}}","status":"{{status}}"}""", reply.Text);
        Assert.Equal(before, await State());
    }
}
