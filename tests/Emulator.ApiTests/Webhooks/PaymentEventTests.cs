using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Webhooks;

/// <summary>What is told of wallets and of the payments from them.</summary>
public sealed class PaymentEventTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string All = """["payment.authorized","payment.declined","connection.created","connection.revoked"]""";

    protected override string Scenario => base.Scenario + $$"""
        payments:
          handles: [{ handle: "{{People.Maya}}", status: connected }]
          agent_payments:
            - { id: pay_1, handle: "{{People.Maya}}", amount_cents: 4200, metadata: { order: "77" }, created_at: -5m }
            - { id: pay_2, handle: "{{People.Maya}}", amount_cents: 4300 }

        """;

    // rules payments.events, payments.connection-events
    [Theory]
    [InlineData("")]
    [InlineData("?version=2025-01-01")]
    public async Task Shows_the_payment_in_the_words_of_payment_requests(string version)
    {
        await Subscribe("pay" + version, All);

        (await Control(HttpMethod.Post, "/payments/pay_1/hold")).Expect(200);
        (await Control(HttpMethod.Post, "/payments/pay_2/decline")).Expect(200);
        (await Delete($"/payments/handles/{People.Maya}/connection")).Expect(200);
        await Advance("1s");

        var told = Receiver.At($"{Hooks}pay");
        Assert.Equal(
            """{"id":"pay_1","object":"payment_request","amount":4200,"currency":"usd","mode":"payment","status":"authorized","checkout_url":"https://zero.linqapp.com/pay/local?session=tok_1","created_at":"2026-11-23T17:55:00.000Z","updated_at":"2026-11-23T18:00:00.000Z","metadata":{"order":"77"}}""",
            Data(told, "payment.authorized").GetRawText());
        Assert.Equal(
            ["id", "object", "amount", "currency", "mode", "status", "checkout_url", "created_at", "updated_at"],
            Keys(Data(told, "payment.declined")));
        Assert.Equal($$"""{"handle":"{{People.Maya}}","status":"revoked"}""", Data(told, "connection.revoked").GetRawText());
    }

    // rule payments.events-line
    [Fact]
    public async Task Is_not_for_subscriptions_that_name_lines()
    {
        await Subscribe("line", All, ""","phone_numbers":["+12025550100","+12025550101"]""");

        (await Control(HttpMethod.Post, "/payments/pay_1/hold")).Expect(200);
        (await Delete($"/payments/handles/{People.Maya}/connection")).Expect(200);
        await Advance("1s");

        Assert.Empty(Receiver.At($"{Hooks}line"));
        Assert.Equal(
            ["connection.revoked", "payment.authorized"],
            ReceivedTypes.Where(type => All.Contains(type, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static JsonElement Data(ReceivedWebhook[] told, string type) =>
        told.Single(webhook => webhook.Type == type).Json.GetProperty("data");
}
