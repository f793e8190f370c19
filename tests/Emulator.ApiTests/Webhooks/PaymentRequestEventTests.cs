using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Webhooks;

/// <summary>What is told of payment requests.</summary>
public sealed class PaymentRequestEventTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string All = """["payment.succeeded","payment.canceled","payment.expired"]""";

    private const string Once = """{"amount":500,"currency":"usd","metadata":{"order":"7"}}""";

    private static string Natural =>
        $$"""{"rail":"natural","amount":500,"currency":"usd","from":"{{People.Line}}","payer_handle":"{{People.Maya}}"}""";

    protected override string Scenario => base.Scenario + "payments: { natural_onboarded: true }\n";

    // rule payment-requests.one-end
    [Theory]
    [InlineData("")]
    [InlineData("?version=2025-01-01")]
    public async Task Shows_the_request_whole(string version)
    {
        await Subscribe("pay" + version, All);
        var (paid, canceled, expired) = (await Asked(Once), await Asked(Once), await Asked(Once));

        (await Control(HttpMethod.Post, $"/payment_requests/{paid}/pay")).Expect(200);
        (await Post($"/payment_requests/{canceled}/cancel")).Expect(200);
        await Advance("24h");
        await Advance("1s");

        var told = Receiver.At($"{Hooks}pay");
        Assert.Equal(["payment.canceled", "payment.expired", "payment.succeeded"], told.Select(one => one.Type).Order());
        foreach (var (type, id) in new[] { ("succeeded", paid), ("canceled", canceled), ("expired", expired) })
        {
            var data = told.Single(one => one.Type == $"payment.{type}").Json.GetProperty("data").GetRawText();
            Assert.Equal((await Get($"/payment_requests/{id}")).Expect(200).Text, data);
        }
    }

    // rule payment-requests.events-line
    [Fact]
    public async Task Is_for_subscriptions_that_name_the_line_of_the_rail_natural_alone()
    {
        await Subscribe("line", All, $$""","phone_numbers":["{{People.Line}}"]""");
        await Subscribe("second", All, $$""","phone_numbers":["{{People.SecondLine}}"]""");

        (await Control(HttpMethod.Post, $"/payment_requests/{await Asked(Once)}/pay")).Expect(200);
        var natural = await Asked(Natural);
        (await Control(HttpMethod.Post, $"/payment_requests/{natural}/pay")).Expect(200);
        await Advance("1s");

        Assert.Equal(natural, Id(Assert.Single(Receiver.At($"{Hooks}line")).Json.GetProperty("data")));
        Assert.Empty(Receiver.At($"{Hooks}second"));
    }

    private async Task<string> Asked(string body) => Id((await Post("/payment_requests", body)).Expect(201).Json);
}
