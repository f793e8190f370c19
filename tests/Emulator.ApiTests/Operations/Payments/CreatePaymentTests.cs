using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Payments;

/// <summary>POST /payments.</summary>
public sealed class CreatePaymentTests(InMemoryEmulator emulator) : PaymentTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Full = """
        {"handle":"+14155550141","amount_cents":4200,"currency":"usd","description":"Two tickets",
         "merchant":{"name":"Acme","url":"acme.test"},"metadata":{"order":"77","a":""}}
        """;

    // rules payments.mint, payments.status, payments.echo
    [Fact]
    public async Task Makes_a_card_where_nothing_is_missing()
    {
        Golden.Check("CreatePayment.ready", (await Pay(Full, "order-77")).Expect(200));

        Assert.Empty(await Events());
    }

    // rule payments.needs-connection
    [Theory]
    [InlineData(New)]
    [InlineData(Revoked)]
    public async Task Says_that_the_customer_must_connect(string handle)
    {
        var reply = (await Pay(For(handle), "order-77")).Expect(200);

        Assert.Equal($$"""{"handle":"{{handle}}","amount_cents":4200,"currency":"usd","status":"needs_connection"}""", reply.Text);
    }

    // rule payments.connecting
    [Fact]
    public async Task Says_that_the_customer_is_connecting()
    {
        var reply = (await Pay(For(Pending), "order-77")).Expect(200);

        Assert.Equal($$"""{"handle":"{{Pending}}","amount_cents":4200,"currency":"usd","status":"connecting"}""", reply.Text);
    }

    // rule payments.attach
    [Fact]
    public async Task Asks_for_a_card_on_a_page_that_lasts_48_hours()
    {
        var asked = (await Pay(For(Cardless), "order-77")).Expect(200);
        Golden.Check("CreatePayment.attach", asked);

        await Advance("47h59m");
        Assert.Equal(asked.Text, (await Pay(For(Cardless), "order-77")).Text);
        await Advance("1m");
        var later = (await Pay(For(Cardless), "order-77")).Expect(200).Json;
        Assert.NotEqual(asked.Json.GetProperty("attach_url").GetString(), later.GetProperty("attach_url").GetString());

        await Wallet(Cardless, """{"card":true}""");
        Assert.Equal("ready", await Stands(Cardless, "order-77"));
    }

    // rule payments.approval
    [Fact]
    public async Task Asks_for_approval_and_makes_the_payment_once_it_is_given()
    {
        var asked = (await Pay(For(Careful), "order-77")).Expect(200);
        Golden.Check("CreatePayment.approval", asked);
        Assert.Equal(asked.Text, (await Pay(For(Careful), "order-77")).Text);

        (await Control(HttpMethod.Post, $"/payments/handles/{Careful}/approve")).Expect(200);

        var ready = (await Pay(For(Careful), "order-77")).Expect(200).Json;
        Assert.Equal(["id", "handle", "amount_cents", "currency", "status"], Keys(ready));
        Assert.Equal("ready", ready.GetProperty("status").GetString());
        Assert.Equal("awaiting_user_action", await Stands(Careful, "order-78")); // each payment needs its own
    }

    // rule payments.replay
    [Fact]
    public async Task The_same_key_answers_where_the_payment_stands_now()
    {
        var first = (await Pay(Full, "order-77")).Expect(200);
        var before = await State();

        // The order of metadata and white space make no other call.
        Assert.Equal(first.Text, (await Pay(Full, "order-77")).Text);
        var turned = Full.Replace("""{"order":"77","a":""}""", """{"a":"","order":"77"}""", StringComparison.Ordinal);
        Assert.Equal(first.Text, (await Pay(turned, "order-77")).Text);
        Assert.Equal(before, await State());

        (await Control(HttpMethod.Post, $"/payments/{Id(first.Json)}/hold")).Expect(200);
        await Disable();
        Assert.Equal(
            first.Text.Replace("\"ready\"", "\"authorized\"", StringComparison.Ordinal), (await Pay(Full, "order-77")).Text);
    }

    [Fact]
    public async Task Calls_with_one_key_at_once_make_one_payment()
    {
        var replies = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Pay(Full, "order-77")));

        Assert.Single(replies.Select(reply => Id(reply.Expect(200).Json)).Distinct());
    }

    // rule payments.key-same-request
    [Theory]
    [InlineData("4200", "4201")]
    [InlineData("Two", "Three")]
    [InlineData("acme.test", "acme.example")]
    [InlineData("\"77\"", "\"78\"")]
    [InlineData("+14155550141", "+14155550140")]
    [InlineData(",\"a\":\"\"", "")]
    public async Task Refuses_a_known_key_with_another_request(string one, string other)
    {
        (await Pay(Full, "order-77")).Expect(200);
        (await Pay(For(New), "order-78")).Expect(200);

        await Refuses(409, 2015, () => Pay(Full.Replace(one, other, StringComparison.Ordinal), "order-77"));
        await Refuses(409, 2015, () => Pay(Full, "order-78"));
    }

    // rule payments.no-key
    [Fact]
    public async Task Without_a_key_each_call_is_a_payment_of_its_own()
    {
        Assert.NotEqual(Id((await Pay(Full)).Expect(200).Json), Id((await Pay(Full)).Expect(200).Json));
        Assert.NotEqual(Id((await Pay(Full, "")).Expect(200).Json), Id((await Pay(Full, "")).Expect(200).Json));
    }

    // rule payments.provider.ready
    [Fact]
    public async Task Refuses_to_begin_while_the_provider_is_not_ready()
    {
        Assert.Equal("needs_connection", await Stands(New, "order-77"));
        await Disable();

        await Refuses(403, 2011, () => Pay(For(Connected)));
        await Refuses(403, 2011, () => Pay(For(New), "order-77"));
    }

    // rule payments.key-length
    [Fact]
    public async Task Refuses_a_key_of_more_than_200_characters()
    {
        (await Pay(For(Connected), new string('k', 200))).Expect(200);

        await Refuses(400, 1005, () => Pay(For(Connected), new string('k', 201)));
    }

    // rules payments.required, payments.amount, payments.currency, payments.handle-e164, payments.handle-email
    [Theory]
    [InlineData("no handle", 1001, """{"amount_cents":4200,"currency":"usd"}""")]
    [InlineData("no amount", 1001, """{"handle":"+14155550141","currency":"usd"}""")]
    [InlineData("no currency", 1001, """{"handle":"+14155550141","amount_cents":4200}""")]
    [InlineData("no phone number", 1002, """{"handle":"4155550141","amount_cents":4200,"currency":"usd"}""")]
    [InlineData("no e-mail address", 1005, """{"handle":"ana@","amount_cents":4200,"currency":"usd"}""")]
    [InlineData("zero", 1005, """{"handle":"+14155550141","amount_cents":0,"currency":"usd"}""")]
    [InlineData("negative", 1005, """{"handle":"+14155550141","amount_cents":-1,"currency":"usd"}""")]
    [InlineData("upper case", 1005, """{"handle":"+14155550141","amount_cents":4200,"currency":"USD"}""")]
    [InlineData("another currency", 1005, """{"handle":"+14155550141","amount_cents":4200,"currency":"eur"}""")]
    [InlineData("half a cent", 1003, """{"handle":"+14155550141","amount_cents":0.5,"currency":"usd"}""")]
    [InlineData("amount is a text", 1003, """{"handle":"+14155550141","amount_cents":"4200","currency":"usd"}""")]
    [InlineData("metadata is a list", 1003, """{"handle":"+14155550141","amount_cents":4200,"currency":"usd","metadata":[]}""")]
    [InlineData("a number in metadata", 1003, """{"handle":"+14155550141","amount_cents":4200,"currency":"usd","metadata":{"a":1}}""")]
    [InlineData("null in metadata", 1003, """{"handle":"+14155550141","amount_cents":4200,"currency":"usd","metadata":{"a":null}}""")]
    [InlineData("merchant is a text", 1003, """{"handle":"+14155550141","amount_cents":4200,"currency":"usd","merchant":"Acme"}""")]
    [InlineData("no JSON", 1003, "4200")]
    public async Task Refuses_each_row(string row, int code, string body)
    {
        Assert.NotEmpty(row);
        await Refuses(400, code, () => Pay(body, "order-77"));
        Assert.Equal("ready", await Stands(Connected, "order-77")); // a refused call uses no key up
    }
}
