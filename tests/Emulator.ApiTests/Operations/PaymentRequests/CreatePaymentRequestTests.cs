using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.PaymentRequests;

/// <summary>
/// POST /payment_requests (rules payment-requests.status, payment-requests.checkout-url, payment-requests.not-applicable;
/// rule payment-requests.customer-shown).
/// </summary>
public sealed class CreatePaymentRequestTests(InMemoryEmulator emulator) : PaymentRequestTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Theory]
    [InlineData("payment", Once)]
    [InlineData("payment-full",
        """{"mode":"payment","rail":"stripe","amount":4711,"currency":"usd","description":"A cake","customer_id":"cus_known","metadata":{"order":"7","Chat":"é"}}""")]
    [InlineData("subscription", Monthly)]
    [InlineData("discount", // rules payment-requests.amount-due, payment-requests.discount-shown
        """{"mode":"subscription","price_id":"price_quarter","quantity":2,"discount":{"coupon":"HALF"},"customer_id":"cus_known"}""")]
    [InlineData("promotion",
        """{"mode":"subscription","price_id":"price_month","discount":{"promotion_code":"promo_1","label":"50% OFF FIRST MONTH"}}""")]
    [InlineData("free", """{"mode":"subscription","price_id":"price_month","discount":{"coupon":"FREE"}}""")]
    [InlineData("trial-days", // rule payment-requests.trial-amount
        """{"mode":"subscription","price_id":"price_month","trial_period_days":14}""")]
    [InlineData("trial-end", """{"mode":"subscription","price_id":"price_month","trial_end":"2027-01-01T00:00:00+02:00"}""")]
    public async Task Answers_the_request(string golden, string body)
    {
        Golden.Check($"CreatePaymentRequest.{golden}", (await Ask(body)).Expect(201));

        Assert.Empty(await Events());
    }

    [Fact]
    public async Task Answers_the_request_on_the_rail_natural() =>
        Golden.Check("CreatePaymentRequest.natural", (await Ask(Natural)).Expect(201));

    [Fact]
    public async Task Takes_nulls_for_what_is_left_out() =>
        (await Ask("""{"mode":null,"amount":50,"currency":"usd","price_id":null,"discount":null,"metadata":null,"rail":null}""")).Expect(201);

    public static TheoryData<string, int, int, string> Refusals => new()
    {
        // rule payment-requests.known-value
        { "unknown mode", 400, 1005, """{"mode":"gift","amount":500,"currency":"usd"}""" },
        { "unknown rail", 400, 1005, """{"rail":"cash","amount":500,"currency":"usd"}""" },

        // rule payment-requests.required
        { "nothing", 400, 1001, "{}" },
        { "no currency", 400, 1001, """{"amount":500}""" },
        { "no price", 400, 1001, """{"mode":"subscription"}""" },
        { "no line", 400, 1001, """{"rail":"natural","amount":500,"currency":"usd"}""" },
        { "no payer", 400, 1001, """{"rail":"natural","amount":500,"currency":"usd","from":"+12025550100"}""" },

        // rules payment-requests.amount, payment-requests.currency
        { "too little", 400, 1005, """{"amount":49,"currency":"usd"}""" },
        { "negative", 400, 1005, """{"amount":-500,"currency":"usd"}""" },
        { "a fraction", 400, 1005, """{"amount":500.5,"currency":"usd"}""" },
        { "a text", 400, 1005, """{"amount":"500","currency":"usd"}""" },
        { "beyond what is a number here", 400, 1005, """{"amount":9223372036854775808,"currency":"usd"}""" },
        { "other money", 400, 1005, """{"amount":500,"currency":"eur"}""" },
        { "money in capitals", 400, 1005, """{"amount":500,"currency":"USD"}""" },

        // rule payment-requests.for-mode
        { "amount of a subscription", 400, 1005, """{"mode":"subscription","price_id":"price_month","amount":500}""" },
        { "currency of a subscription", 400, 1005, """{"mode":"subscription","price_id":"price_month","currency":"usd"}""" },
        { "price of a payment", 400, 1005, """{"amount":500,"currency":"usd","price_id":"price_month"}""" },
        { "trial of a payment", 400, 1005, """{"amount":500,"currency":"usd","trial_period_days":7}""" },
        { "quantity of a payment", 400, 1005, """{"amount":500,"currency":"usd","quantity":1}""" },

        // rules payment-requests.discount-one, payment-requests.discount-present, payment-requests.discount-known
        { "discount of a payment", 400, 1005, """{"amount":500,"currency":"usd","discount":{"coupon":"HALF"}}""" },
        { "no discount", 400, 1001, """{"mode":"subscription","price_id":"price_month","discount":{}}""" },
        { "two discounts", 400, 1005,
            """{"mode":"subscription","price_id":"price_month","discount":{"coupon":"HALF","promotion_code":"promo_1"}}""" },
        { "unknown coupon", 400, 1005, """{"mode":"subscription","price_id":"price_month","discount":{"coupon":"half"}}""" },
        { "unknown code", 400, 1005, """{"mode":"subscription","price_id":"price_month","discount":{"promotion_code":"promo_2"}}""" },

        // rule payment-requests.trial
        { "two trials", 400, 1005,
            """{"mode":"subscription","price_id":"price_month","trial_period_days":7,"trial_end":"2027-01-01T00:00:00Z"}""" },
        { "no trial", 400, 1005, """{"mode":"subscription","price_id":"price_month","trial_period_days":0}""" },
        { "endless trial", 400, 1005, """{"mode":"subscription","price_id":"price_month","trial_period_days":731}""" },
        { "trial in the past", 400, 1005, """{"mode":"subscription","price_id":"price_month","trial_end":"2020-01-01T00:00:00Z"}""" },
        { "trial until a day", 400, 1005, """{"mode":"subscription","price_id":"price_month","trial_end":"12/25/2027"}""" },
        { "trial until a time anywhere", 400, 1005,
            """{"mode":"subscription","price_id":"price_month","trial_end":"2027-12-25T00:00:00"}""" },
        { "trial for ages", 400, 1005, """{"mode":"subscription","price_id":"price_month","trial_end":"9500-01-01T00:00:00Z"}""" },
        { "trial until somewhen", 400, 1005, """{"mode":"subscription","price_id":"price_month","trial_end":"soon"}""" },

        // rules payment-requests.quantity, payment-requests.price-known
        { "none of it", 400, 1005, """{"mode":"subscription","price_id":"price_month","quantity":0}""" },
        { "half of it", 400, 1005, """{"mode":"subscription","price_id":"price_month","quantity":0.5}""" },
        { "unknown price", 400, 1005, """{"mode":"subscription","price_id":"price_1"}""" },
        { "price that is not sold", 400, 1005, """{"mode":"subscription","price_id":"price_old"}""" },

        // rule payment-requests.customer-known
        { "no customer's id", 400, 1005, """{"amount":500,"currency":"usd","customer_id":"ada"}""" },
        { "unknown customer", 400, 1005, """{"amount":500,"currency":"usd","customer_id":"cus_other"}""" },

        // rule payment-requests.metadata
        { "a list", 400, 1005, """{"amount":500,"currency":"usd","metadata":["a"]}""" },
        { "a number", 400, 1005, """{"amount":500,"currency":"usd","metadata":{"a":1}}""" },
        { "a null", 400, 1005, """{"amount":500,"currency":"usd","metadata":{"a":null}}""" },
        { "a reserved key", 400, 1005, """{"amount":500,"currency":"usd","metadata":{"linq_a":"b"}}""" },

        // rules payment-requests.for-rail, payment-requests.payer-e164, payment-requests.from-is-yours
        { "subscription on natural", 400, 1005,
            """{"rail":"natural","mode":"subscription","price_id":"price_month","from":"+12025550100","payer_handle":"+14155550123"}""" },
        { "customer on natural", 400, 1005,
            """{"rail":"natural","amount":500,"currency":"usd","from":"+12025550100","payer_handle":"+14155550123","customer_id":"cus_known"}""" },
        { "line without a plus", 400, 1002,
            """{"rail":"natural","amount":500,"currency":"usd","from":"12025550100","payer_handle":"+14155550123"}""" },
        { "payer by e-mail", 400, 1002,
            """{"rail":"natural","amount":500,"currency":"usd","from":"+12025550100","payer_handle":"ana@example.com"}""" },
        { "not your line", 403, 2006,
            """{"rail":"natural","amount":500,"currency":"usd","from":"+12025550199","payer_handle":"+14155550123"}""" },

        { "no JSON", 400, 1003, """{"amount":""" },
        { "mode that is no text", 400, 1003, """{"mode":1}""" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Refuses_what_cannot_be_asked(string row, int status, int code, string body)
    {
        Assert.NotEmpty(row);
        await Refuses(status, code, () => Ask(body));
    }

    [Fact]
    public async Task Takes_49_pairs_of_metadata_and_no_more()
    {
        static string With(int count)
        {
            var pairs = string.Join(",", Enumerable.Range(0, count).Select(i => $"\"k{i}\":\"{i}\""));
            return """{"amount":500,"currency":"usd","metadata":{""" + pairs + "}}";
        }

        (await Ask(With(49))).Expect(201);
        await Refuses(400, 1005, () => Ask(With(50))); // rule payment-requests.metadata
    }

    [Fact]
    public async Task Refuses_a_line_outside_the_token() =>
        await Refuses(403, 2006, () => Ask(Natural, token: OneLine)); // rule payment-requests.from-is-yours

    [Theory]
    [InlineData("""{"stripe_connected":false}""")]
    [InlineData("""{"charges_enabled":false}""")]
    public async Task Needs_an_account_at_Stripe_that_may_charge(string account)
    {
        (await Control(HttpMethod.Put, "/payment_requests/account", account)).Expect(200);

        await Refuses(403, 2011, () => Ask(Once)); // rule payment-requests.stripe-ready
        (await Ask(Natural)).Expect(201);
    }

    [Fact]
    public async Task Needs_the_onboarding_of_the_rail_natural()
    {
        (await Control(HttpMethod.Put, "/payment_requests/account", """{"natural_onboarded":false}""")).Expect(200);

        var refusal = await Refuses(403, 2011, () => Ask(Natural)); // rule payment-requests.natural-ready
        Assert.Contains("onboarding", refusal.Text, StringComparison.Ordinal);
        (await Ask(Once)).Expect(201);
    }

    /// <summary>The rules payment-requests.replay, payment-requests.key-same-parameters.</summary>
    [Fact]
    public async Task Answers_a_known_key_as_the_first_time_and_refuses_it_for_something_else()
    {
        var first = (await Ask("""{"amount":500,"currency":"usd","metadata":{"a":"1","b":"2"}}""", key: "k1")).Expect(201);
        (await Pay(Id(first.Json))).Expect(200);

        var again = (await Ask(""" { "metadata": {"b":"2","a":"1"}, "currency":"usd", "amount":500, "mode":null } """, key: "k1")).Expect(201);

        Assert.Equal(first.Text, again.Text);
        await Refuses(409, 2015, () => Ask("""{"amount":501,"currency":"usd"}""", key: "k1"));
        await Refuses(409, 2015, () => Ask("{}", key: "k1"));
        Assert.NotEqual(Id(first.Json), Id((await Ask(Once, key: "k2")).Expect(201).Json));
    }

    [Fact]
    public async Task Keeps_no_key_of_a_call_that_was_refused()
    {
        await Refuses(400, 1005, () => Ask("""{"amount":1,"currency":"usd"}""", key: "k1"));

        (await Ask(Once, key: "k1")).Expect(201);
    }

    [Fact]
    public async Task Takes_a_key_of_200_characters_and_no_longer()
    {
        (await Ask(Once, key: new string('k', 200))).Expect(201);
        await Refuses(400, 1005, () => Ask(Once, key: new string('k', 201))); // rule payment-requests.key-length
    }

    /// <summary>The rule payment-requests.standard-price.</summary>
    [Fact]
    public async Task Knows_every_id_where_there_is_no_catalogue()
    {
        (await Control(HttpMethod.Put, "/scenario", TestWorlds.Bakery(World))).Expect(204);

        var reply = (await Ask(
            """{"mode":"subscription","price_id":"price_any","discount":{"promotion_code":"promo_any"},"customer_id":"cus_any"}""")).Expect(201);

        Golden.Check("CreatePaymentRequest.standard", reply);
    }
}
