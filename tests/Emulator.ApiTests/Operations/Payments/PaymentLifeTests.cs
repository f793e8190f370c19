using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Payments;

/// <summary>One purchase from a wallet nobody has connected to the charge that settles: each state, refusal, event and replay.</summary>
public sealed class PaymentLifeTests(InMemoryEmulator emulator) : PaymentTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Key = "order-77";

    private const string Rich = """
        {"handle":"+14155550141","amount_cents":4200,"currency":"usd","description":"Two: tickets",
         "merchant":{"url":"acme.test"},"metadata":{"order":"77","":"empty","true":"1"}}
        """;

    // rules payments.replay, payments.needs-connection, payments.connecting, payments.attach, payments.approval, payments.settle
    [Fact]
    public async Task A_purchase_from_the_first_call_to_the_last()
    {
        await Wallet(New, """{"card":false,"approval":true,"code":"7"}""");
        Assert.Equal("needs_connection", await Stands(New, Key));

        var connectId = await Connect();
        Assert.Equal("connecting", await Stands(New, Key));
        await Refuses(400, 1005, () => Verify(connectId, "8"));
        await Advance("10m");
        await Refuses(400, 1005, () => Verify(connectId, "7"));
        (await Verify(await Connect(), "7")).Expect(200);

        Assert.True((await Pay(For(New), Key)).Json.TryGetProperty("attach_url", out _));
        await Wallet(New, """{"card":true}""");
        Assert.True((await Pay(For(New), Key)).Json.TryGetProperty("approval_url", out _));
        (await Control(HttpMethod.Post, $"/payments/handles/{New}/approve")).Expect(200);

        var ready = (await Pay(For(New), Key)).Expect(200).Json;
        var id = Id(ready);
        Assert.Equal(ready.ToString(), (await Pay(For(New), Key)).Json.ToString());
        await Refuses(409, 2015, () => Pay(For(New, 1), Key));
        (await Get($"/payments/{id}/credentials")).Expect(200);

        await Charge(id, "hold", "authorized");
        await Refuses(409, 2015, () => Get($"/payments/{id}/credentials"));
        Assert.Equal("authorized", await Stands(New, Key));
        await Charge(id, "settle", "succeeded");
        await Refuses(409, 2015, () => Post($"/payments/{id}/cancel"));
        Assert.Equal("succeeded", await Stands(New, Key));
        await Advance("30d");
        Assert.Equal("succeeded", (await Get($"/payments/{id}")).Json.GetProperty("status").GetString());

        Assert.Equal(["connection.created", "payment.authorized"], await Events());
    }

    [Fact]
    public async Task A_fork_goes_on_by_itself()
    {
        Assert.Equal("connecting", await Stands(Pending, Key));
        var fork = $"{World}-fork";
        (await Control(HttpMethod.Post, "/worlds", $$"""{"name":"{{fork}}","from":"{{World}}"}""", world: "")).Expect(201);

        (await Control(HttpMethod.Post, "/payments/pay_ready/decline", world: fork)).Expect(200);

        Assert.Equal("ready", (await Get("/payments/pay_ready")).Json.GetProperty("status").GetString());
        (await Control(HttpMethod.Delete, $"/worlds/{fork}", world: "")).Expect(204);
    }

    [Fact]
    public async Task A_saved_world_goes_on_where_it_stood()
    {
        var asked = (await Pay(For(Careful), Key)).Expect(200);
        (await Pay(For(Cardless), "order-78")).Expect(200);
        var made = (await Pay(Rich, "order-79")).Expect(200);
        var before = await State();
        var saved = (await Control(HttpMethod.Get, "/snapshot")).Expect(200).Bytes;

        (await Control(HttpMethod.Post, "/reset")).Expect(204);
        Assert.NotEqual(before, await State());
        using var import = Request(HttpMethod.Put, "/_emulator/snapshot", token: null);
        import.Headers.Add("X-Emulator-World", World);
        import.Content = new ByteArrayContent(saved);
        (await Call(import)).Expect(204);

        Assert.Equal(before, await State());
        Assert.Equal(asked.Text, (await Pay(For(Careful), Key)).Text);
        Assert.Equal(made.Text, (await Pay(Rich, "order-79")).Text);
        await Advance("24h");
        Assert.Equal("expired", (await Get($"/payments/{Id(made.Json)}")).Expect(200).Json.GetProperty("status").GetString());
    }

    [Fact]
    public async Task An_exported_scenario_describes_wallets_and_payments()
    {
        (await Post($"/payments/handles/{New}/connect")).Expect(200);
        (await Pay(Rich, Key)).Expect(200);
        (await Disable()).Expect(200);
        var before = await Payments();

        var yaml = (await Control(HttpMethod.Get, "/scenario/current")).Expect(200).Text;
        (await Control(HttpMethod.Put, "/scenario", yaml)).Expect(204);

        Assert.Equal(before.GetRawText(), (await Payments()).GetRawText());
        Assert.Equal(yaml, (await Control(HttpMethod.Get, "/scenario/current")).Expect(200).Text);
        await Advance("24h");
        Assert.Equal("expired", (await Payments()).GetProperty("payments").EnumerateArray().Last().GetProperty("status").GetString());
    }

    private async Task<string> Connect() =>
        (await Post($"/payments/handles/{New}/connect")).Expect(200).Json.GetProperty("connect_id").GetString()!;

    private Task<Reply> Verify(string connectId, string code) =>
        Post($"/payments/handles/{New}/verify", $$"""{"connect_id":"{{connectId}}","code":"{{code}}"}""");

    private async Task Charge(string id, string act, string status)
    {
        var payment = (await Control(HttpMethod.Post, $"/payments/{id}/{act}")).Expect(200).Json;
        Assert.Equal(status, payment.GetProperty("status").GetString());
    }
}
