using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Payments;

/// <summary>DELETE /payments/handles/{handle}/connection.</summary>
public sealed class DeletePaymentConnectionTests(InMemoryEmulator emulator) : PaymentTest(emulator), IClassFixture<InMemoryEmulator>
{
    // rule payments.revoke
    [Fact]
    public async Task Ends_a_connection_and_tells_of_it()
    {
        Golden.Check("DeletePaymentConnection", (await Revoke(Connected)).Expect(200));

        Assert.Equal(["connection.revoked"], await Events());
        Assert.Equal("needs_connection", await Stands(Connected));
    }

    // rules payments.revoke, payments.revoke.again
    [Theory]
    [InlineData(Pending)]
    [InlineData(Revoked)]
    public async Task Tells_nothing_where_there_was_no_connection(string handle)
    {
        Assert.Equal($$"""{"handle":"{{handle}}","status":"revoked"}""", (await Revoke(handle)).Expect(200).Text);
        Assert.Equal($$"""{"handle":"{{handle}}","status":"revoked"}""", (await Revoke(handle)).Expect(200).Text);
        Assert.Empty(await Events());
    }

    // rule payments.connection.exists
    [Fact]
    public async Task Refuses_somebody_nobody_has_connected()
    {
        await Refuses(404, 2021, () => Revoke(New));

        await Wallet(New, """{"card":false}""");
        await Refuses(404, 2021, () => Revoke(New));
    }

    private Task<Reply> Revoke(string handle) => Delete($"/payments/handles/{handle}/connection");
}
