using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Payments;

/// <summary>POST /payments/handles/{handle}/verify.</summary>
public sealed class VerifyPaymentHandleTests(InMemoryEmulator emulator) : PaymentTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Right = """{"connect_id":"cs_seeded","code":"482913"}""";

    // rule payments.code
    [Fact]
    public async Task Connects_the_wallet_and_tells_of_it()
    {
        await Advance("9m59s");

        var reply = (await Verify(Right)).Expect(200);

        Golden.Check("VerifyPaymentHandle", reply);
        Assert.Equal(["connection.created"], await Events());
        Assert.Equal(reply.TraceId, (await LastEvent("connection.created")).GetProperty("trace_id").GetString());
        await Refuses(409, 2015, () => Verify(Right)); // a code is used once
    }

    [Fact]
    public async Task Takes_the_code_the_control_plane_says()
    {
        await Wallet(Pending, """{"code":"000111"}""");

        await Refuses(400, 1005, () => Verify(Right));
        (await Verify("""{"connect_id":"cs_seeded","code":"000111"}""")).Expect(200);
    }

    // rule payments.verify.code
    [Theory]
    [InlineData("cs_other", Code)]
    [InlineData("cs_seeded", "482914")]
    [InlineData("cs_seeded", " 482913")]
    public async Task Refuses_a_wrong_code_or_connection(string connectId, string code)
    {
        await Refuses(400, 1005, () => Verify($$"""{"connect_id":"{{connectId}}","code":"{{code}}"}"""));

        (await Verify(Right)).Expect(200);
    }

    [Fact]
    public async Task Refuses_a_code_that_has_expired()
    {
        await Advance("10m");

        await Refuses(400, 1005, () => Verify(Right));
    }

    // rule payments.verify.pending
    [Theory]
    [InlineData(New)]
    [InlineData(Connected)]
    [InlineData(Revoked)]
    public async Task Refuses_where_no_connection_is_under_way(string handle) =>
        await Refuses(409, 2015, () => Post($"/payments/handles/{handle}/verify", Right));

    // rule payments.verify.required
    [Theory]
    [InlineData("no connect_id", 1001, """{"code":"482913"}""")]
    [InlineData("empty connect_id", 1001, """{"connect_id":"","code":"482913"}""")]
    [InlineData("no code", 1001, """{"connect_id":"cs_seeded"}""")]
    [InlineData("empty code", 1001, """{"connect_id":"cs_seeded","code":""}""")]
    [InlineData("code is a number", 1003, """{"connect_id":"cs_seeded","code":482913}""")]
    [InlineData("no JSON", 1003, "482913")]
    public async Task Refuses_each_row(string row, int code, string body)
    {
        Assert.NotEmpty(row);
        await Refuses(400, code, () => Verify(body));
    }

    private Task<Reply> Verify(string body) => Post($"/payments/handles/{Pending}/verify", body);
}
