using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Operations.Payments;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>/_emulator/payments: what the provider, the customers and the merchants do.</summary>
public sealed class PaymentControlTests(InMemoryEmulator emulator) : PaymentTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Shows_the_provider_the_customers_and_the_payments()
    {
        var shown = await Payments();

        Assert.Equal("""{"provider":"agentcard","status":"ready"}""", shown.GetProperty("provider").GetRawText());
        Assert.Equal(
            $$"""{"handle":"{{Pending}}","status":"pending","card":true,"approval":false,"code":"482913","connect_id":"cs_seeded","code_expires_at":"2026-11-23T18:10:00.000Z"}""",
            shown.GetProperty("handles").EnumerateArray().Single(handle => handle.GetProperty("status").GetString() == "pending").GetRawText());
        Assert.Equal(
            ["pay_ready", "pay_held", "pay_settled", "pay_declined", "pay_canceled", "pay_lapsed"],
            shown.GetProperty("payments").EnumerateArray().Select(payment => Id(payment)));
        Assert.Empty(shown.GetProperty("waiting").EnumerateArray());
    }

    [Fact]
    public async Task Shows_what_waits_for_the_customer_by_its_key()
    {
        (await Pay(For(Careful), "order-77")).Expect(200);
        (await Pay(For(Careful))).Expect(200); // without a key nothing is remembered

        var waiting = Assert.Single((await Payments()).GetProperty("waiting").EnumerateArray());
        Assert.Equal("order-77", waiting.GetProperty("key").GetString());
        Assert.False(waiting.GetProperty("approved").GetBoolean());
    }

    // rules payments.settle, payments.events
    [Theory]
    [InlineData("pay_ready", "hold", "authorized", "payment.authorized")]
    [InlineData("pay_ready", "decline", "declined", "payment.declined")]
    [InlineData("pay_held", "decline", "declined", "payment.declined")]
    [InlineData("pay_ready", "settle", "succeeded", "")]
    [InlineData("pay_held", "settle", "succeeded", "")]
    public async Task Merchants_use_the_card(string id, string act, string status, string events)
    {
        await Advance("1m");

        var payment = (await Act($"{id}/{act}")).Expect(200).Json;

        Assert.Equal(status, payment.GetProperty("status").GetString());
        Assert.Equal("2026-11-23T18:01:00.000Z", payment.GetProperty("updated_at").GetString());
        Assert.Equal(status, (await Get($"/payments/{id}")).Json.GetProperty("status").GetString());
        Assert.Equal(events.Split(' ', StringSplitOptions.RemoveEmptyEntries), await Events());
    }

    [Theory]
    [InlineData("pay_held/hold", "The payment is authorized; only one that is ready becomes authorized.")]
    [InlineData("pay_settled/settle", "The payment is succeeded; only one that is ready or authorized becomes succeeded.")]
    [InlineData("pay_canceled/decline", "The payment is canceled; only one that is ready or authorized becomes declined.")]
    [InlineData("pay_lapsed/hold", "The payment is expired; only one that is ready becomes authorized.")]
    public async Task Refuses_where_the_payment_stands_elsewhere(string act, string detail)
    {
        var before = await State();

        var problem = (await Act(act)).Expect(409);

        Assert.StartsWith(detail, problem.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(before, await State());
        Assert.Empty(await Events());
    }

    // rule payments.revoke
    [Fact]
    public async Task The_customer_takes_the_connection_back()
    {
        var revoked = (await Act($"handles/{Connected}/revoke")).Expect(200).Json;

        Assert.Equal("revoked", revoked.GetProperty("status").GetString());
        Assert.Equal(["connection.revoked"], await Events());
        Assert.Contains("is revoked, not connected", (await Act($"handles/{Connected}/revoke")).Expect(409).Text, StringComparison.Ordinal);
        (await Act($"handles/{Pending}/revoke")).Expect(409);
        (await Act($"handles/{New}/revoke")).Expect(409);
    }

    [Fact]
    public async Task Approval_that_nothing_waits_for_is_refused_with_a_remedy()
    {
        (await Pay(For(Careful))).Expect(200);

        Assert.Contains("Idempotency-Key", (await Act($"handles/{Careful}/approve")).Expect(409).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/payments/providers/stripe", """{"status":"ready"}""", 404)]
    [InlineData("/payments/providers/agentcard", """{"status":"open"}""", 400)]
    [InlineData("/payments/providers/agentcard", "{}", 400)]
    [InlineData("/payments/handles/somebody", "{}", 404)]
    [InlineData("/payments/handles/555-0123", "{}", 400)]
    [InlineData("/payments/handles/ana@example.com", """{"code":" "}""", 400)]
    [InlineData("/payments/handles/ana@example.com", """{"cards":true}""", 400)]
    public async Task Refuses_what_it_does_not_understand(string path, string body, int status)
    {
        var before = await State();

        Assert.Equal("application/problem+json", (await Control(HttpMethod.Put, path, body)).Expect(status).MediaType);

        Assert.Equal(before, await State());
        (await Act("pay_unknown/hold")).Expect(404);
    }

    private Task<Reply> Act(string act) => Control(HttpMethod.Post, $"/payments/{act}");
}
