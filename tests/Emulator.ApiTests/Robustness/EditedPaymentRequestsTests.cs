using System.Text.Json.Nodes;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>What a snapshot that somebody edited by hand may not say of money that the account asks for.</summary>
public sealed class EditedPaymentRequestsTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Open = "00000000-0000-4000-8000-0000000000d1";

    protected override string Scenario => TestWorlds.Bakery(World) + $$"""
        payments:
          natural_onboarded: true
          checkout: emulator
          prices: [{ id: price_box, amount: 4900 }]
          coupons: [{ id: HALF, percent_off: 50 }]
          promotion_codes: [{ id: promo_1, coupon: HALF }]
          customers: [cus_1]
          requests:
            - { id: {{Open}}, session: open, amount: 4200, natural: { from: "{{People.Line}}", payer: "{{People.Maya}}" } }
            - { session: paid, amount: 700, status: succeeded, metadata: { order: "77" }, subscription: { price_id: price_box } }

        """;

    [Fact]
    public async Task What_nobody_edited_is_taken() => (await Load((await Snapshot()).World, await Snapshot())).Expect(204);

    [Theory]
    [InlineData("requests[1].id", $"\"{Open}\"", "requests[1]: a payment request is in it twice")]
    [InlineData("requests[1].session", "\"open\"", "requests[1]: a checkout session is in it twice")]
    [InlineData("requests[0].session", "\"a&b\"", "requests[0]: its session has other characters than letters, digits and _")]
    [InlineData("requests[0].sequence", "123456", "requests[0]: its sequence is not below the state's")]
    [InlineData("requests[0].sequence", "-1", "requests[0]: its sequence is not below the state's")]
    [InlineData("requests[0].amount", "-1", "requests[0]: its currency is not usd, or its amount is negative or too large")]
    [InlineData("requests[0].currency", "\"eur\"", "requests[0]: its currency is not usd, or its amount is negative or too large")]
    [InlineData("requests[0].expires_at", "\"2026-12-24T18:00:00Z\"",
        "requests[0]: it is requested, and state.pending has no expire_payment_request at its expires_at, or several")]
    [InlineData("requests[0].natural", "", "requests[0]: it is on both rails, stripe and natural, or on none")]
    [InlineData("requests[0].natural.payer", "\"Maya\"", "requests[0]: from or payer of its rail natural is not E.164")]
    [InlineData("requests[1].plan.quantity", "0", "requests[1]: its plan has no units, or no intervals from one charge to the next")]
    [InlineData("requests[1].paid_at", "", "requests[1]: it succeeded without a paid_at")]
    [InlineData("requests[1].metadata", """[{"key":"a","value":"1"},{"key":"a","value":"2"}]""",
        "requests[1]: a key of metadata is in it twice")]
    [InlineData("keys[0].first.id", "\"00000000-0000-4000-8000-0000000000ff\"", "keys[0]: it made a payment request there is not")]
    [InlineData("keys[0].first.amount", "-1", "keys[0]: its currency is not usd, or its amount is negative or too large")]
    [InlineData("account.slug", "\"a/b\"", "account.slug: it has other characters than lower-case letters, digits and -")]
    [InlineData("account.checkout", "\"nowhere\"", "account.checkout: it is neither emulator nor scheme and host")]
    [InlineData("account.prices[0].amount", "9223372036854775807",
        "account.prices[0]: its amount or its interval_count is too small or too large")]
    [InlineData("account.coupons[0].percent_off", "101",
        "account.coupons[0]: it takes off neither a share up to 100 nor an amount, or both")]
    [InlineData("account.coupons[0].percent_off", "",
        "account.coupons[0]: it takes off neither a share up to 100 nor an amount, or both")]
    public async Task The_refusal_names_the_place(string place, string value, string problem)
    {
        var snapshot = await Snapshot();
        var node = SnapshotContent.Find(snapshot.World["state"]!["payment_requests"]!, place);
        if (value == "") node.Parent!.AsObject().Remove(node.GetPropertyName());
        else node.ReplaceWith(JsonNode.Parse(value));

        var refused = (await Load(snapshot.World, snapshot)).Expect(422);

        Assert.Contains($"$.state.payment_requests.{problem}", refused.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("requests", "requests[3]: a payment request is in it twice")]
    [InlineData("keys", "keys[1]: an idempotency key is in it twice")]
    [InlineData("account.prices", "account.prices[1]: a price is in it twice")]
    [InlineData("account.coupons", "account.coupons[1]: a coupon is in it twice")]
    [InlineData("account.promotion_codes", "account.promotion_codes[1]: a promotion code is in it twice")]
    [InlineData("account.customers", "account.customers[1]: a customer is in it twice")]
    public async Task Nothing_is_in_a_list_twice(string place, string problem)
    {
        var snapshot = await Snapshot();
        var list = SnapshotContent.Find(snapshot.World["state"]!["payment_requests"]!, place).AsArray();
        list.Add(list[0]!.DeepClone());

        var refused = (await Load(snapshot.World, snapshot)).Expect(422);

        Assert.Contains($"$.state.payment_requests.{problem}", refused.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_is_open_has_an_end_ahead()
    {
        var snapshot = await Snapshot();
        var pending = snapshot.World["state"]!["pending"]!.AsArray();
        pending.Remove(pending.First(job => job!.ToJsonString().Contains(Open, StringComparison.Ordinal)));

        var refused = (await Load(snapshot.World, snapshot)).Expect(422);

        Assert.Contains(
            "$.state.payment_requests.requests[0]: it is requested, and state.pending has no expire_payment_request",
            refused.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private async Task<SnapshotContent> Snapshot()
    {
        var asks = Request(HttpMethod.Post, "/v3/payment_requests", AllLines, """{"amount":4200,"currency":"usd"}""");
        asks.Headers.Add("Idempotency-Key", "one");
        (await Call(asks)).Expect(201);
        return SnapshotContent.Read((await Control(HttpMethod.Get, "/snapshot")).Expect(200).Bytes);
    }

    private async Task<Reply> Load(JsonNode world, SnapshotContent snapshot)
    {
        var request = Request(HttpMethod.Put, "/_emulator/snapshot", token: null);
        request.Content = new ByteArrayContent(snapshot.With(world));
        request.Headers.Add("X-Emulator-World", World);
        return await Call(request);
    }
}
