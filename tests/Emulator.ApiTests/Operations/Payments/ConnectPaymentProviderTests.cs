using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Payments;

/// <summary>POST /payments/providers/{provider}/connect.</summary>
public sealed class ConnectPaymentProviderTests(InMemoryEmulator emulator) : PaymentTest(emulator), IClassFixture<InMemoryEmulator>
{
    // rule payments.provider.connect
    [Fact]
    public async Task Opens_a_page_and_changes_nothing_until_somebody_is_done_there()
    {
        (await Control(HttpMethod.Put, "/payments/providers/agentcard", """{"status":"onboarding"}""")).Expect(200);
        var before = await State();

        var first = (await Connect("""{"return_url":"https://acme.test/done"}""")).Expect(200);

        Golden.Check("ConnectPaymentProvider", first);
        Assert.NotEqual(first.Text, (await Connect("""{"return_url":"http://localhost:3000"}""")).Expect(200).Text);
        Assert.Equal(before, await State());
        Assert.Empty(await Events());
    }

    // rules payments.provider.return-url-present, payments.provider.return-url
    [Theory]
    [InlineData("no return_url", 1001, "{}")]
    [InlineData("empty", 1001, """{"return_url":""}""")]
    [InlineData("relative", 1005, """{"return_url":"/done"}""")]
    [InlineData("no page", 1005, """{"return_url":"mailto:ana@example.com"}""")]
    [InlineData("wrong type", 1003, """{"return_url":5}""")]
    [InlineData("no JSON", 1003, "return")]
    public async Task Refuses_each_row(string row, int code, string body)
    {
        Assert.NotEmpty(row);
        await Refuses(400, code, () => Connect(body));
    }

    private Task<Reply> Connect(string body) => Post("/payments/providers/agentcard/connect", body);
}
