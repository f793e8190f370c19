using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.PaymentRequests;

/// <summary>A world whose account has a catalogue at Stripe and a line on the rail natural.</summary>
public abstract class PaymentRequestTest(TestEmulator emulator) : ApiTest(emulator)
{
    protected const string Path = "/payment_requests";

    protected const string UnknownId = "00000000-0000-4000-8000-0000000000ff";

    protected const string Once = """{"amount":500,"currency":"usd"}""";

    protected const string Monthly = """{"mode":"subscription","price_id":"price_month"}""";

    protected static string Natural =>
        $$"""{"rail":"natural","amount":500,"currency":"usd","from":"{{People.Line}}","payer_handle":"{{People.Maya}}"}""";

    protected override string Scenario => TestWorlds.Bakery(World) + """
        payments:
          slug: crumb
          natural_onboarded: true
          prices:
            - { id: price_month, amount: 999 }
            - { id: price_quarter, amount: 2500, interval: month, interval_count: 3 }
            - { id: price_old, amount: 100, active: false }
          coupons:
            - { id: HALF, percent_off: 50, name: Half off }
            - { id: FREE, percent_off: 100 }
            - { id: FIVER, amount_off: 500 }
          promotion_codes:
            - { id: promo_1, coupon: FIVER }
          customers: [cus_known]

        """;

    protected async Task<Reply> Ask(string body, string? key = null, string? token = null)
    {
        var request = Request(HttpMethod.Post, "/v3" + Path, token ?? AllLines, body);
        if (key is not null) request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return await Call(request);
    }

    protected async Task<string> Asked(string body = Once) => Id((await Ask(body)).Expect(201).Json);

    protected Task<Reply> Pay(string id) => Control(HttpMethod.Post, $"/payment_requests/{id}/pay");
}
