using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Payments;

/// <summary>GET /payments/providers/{provider}.</summary>
public sealed class GetPaymentProviderTests(InMemoryEmulator emulator) : PaymentTest(emulator), IClassFixture<InMemoryEmulator>
{
    // rule payments.provider.default
    [Fact]
    public async Task Shows_a_provider_that_is_ready_from_the_start()
    {
        Golden.Check("GetPaymentProvider", (await Get("/payments/providers/agentcard")).Expect(200));

        Assert.Empty(await Events());
    }

    [Theory]
    [InlineData("ready")]
    [InlineData("onboarding")]
    [InlineData("disabled")]
    public async Task Shows_what_the_provider_decided(string status)
    {
        (await Control(HttpMethod.Put, "/payments/providers/agentcard", $$"""{"status":"{{status}}"}""")).Expect(200);

        Assert.Equal(status, (await Get("/payments/providers/agentcard")).Expect(200).Json.GetProperty("status").GetString());
        Assert.Empty(await Events());
    }

    // rule payments.provider.known
    [Theory]
    [InlineData("stripe")]
    [InlineData("AgentCard")]
    public async Task Refuses_another_provider(string provider)
    {
        await Refuses(404, 2001, () => Get($"/payments/providers/{provider}"));
        await Refuses(404, 2001, () => Post($"/payments/providers/{provider}/connect", """{"return_url":"https://acme.test"}"""));
    }
}
