using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Payments;

/// <summary>POST /payments/handles/{handle}/connect.</summary>
public sealed class ConnectPaymentHandleTests(InMemoryEmulator emulator) : PaymentTest(emulator), IClassFixture<InMemoryEmulator>
{
    // rule payments.connect.status
    [Fact]
    public async Task Answers_the_connection_under_way()
    {
        Golden.Check("ConnectPaymentHandle", (await Connect(New)).Expect(200));

        Assert.Empty(await Events());
    }

    // rule payments.connect.pending
    [Theory]
    [InlineData(Pending)]
    [InlineData(Revoked)]
    [InlineData(New)]
    public async Task Begins_anew_and_ends_what_was_under_way(string handle)
    {
        var first = (await Connect(handle)).Expect(200).Json;
        var second = (await Connect(handle)).Expect(200).Json;

        Assert.Equal("pending", second.GetProperty("status").GetString());
        Assert.NotEqual(ConnectId(first), ConnectId(second));
        await Refuses(400, 1005, () => Verify(handle, ConnectId(first)));
        (await Verify(handle, ConnectId(second))).Expect(200);
    }

    // rule payments.connect.again
    [Fact]
    public async Task Answers_who_is_connected_without_a_connect_id()
    {
        var before = await State();

        var reply = (await Connect(Connected)).Expect(200);

        Assert.Equal($$"""{"handle":"{{Connected}}","status":"connected"}""", reply.Text);
        Assert.Equal(before, await State());
    }

    [Theory]
    [InlineData("%2B14155550140", New)]
    [InlineData("+14155550140", New)]
    [InlineData("Ana.New%40Example.com", "ana.new@example.com")]
    public async Task Takes_the_handle_escaped_or_not(string path, string handle) =>
        Assert.Equal(handle, (await Connect(path)).Expect(200).Json.GetProperty("handle").GetString());

    // rules payments.handle-e164, payments.handle-email
    [Theory]
    [InlineData("4155550140", 1002)]
    [InlineData("+0155550140", 1002)]
    [InlineData("somebody", 1002)]
    [InlineData("ana@", 1005)]
    [InlineData("ana@example", 1005)]
    public async Task Refuses_what_is_no_handle(string handle, int code)
    {
        await Refuses(400, code, () => Connect(handle));
        await Refuses(400, code, () => Verify(handle, "cs_1"));
        await Refuses(400, code, () => Get($"/payments/handles/{handle}/connection"));
        await Refuses(400, code, () => Delete($"/payments/handles/{handle}/connection"));
    }

    // rule payments.provider.ready
    [Theory]
    [InlineData(New)]
    [InlineData(Connected)]
    public async Task Refuses_while_the_provider_is_not_ready(string handle)
    {
        await Disable();

        await Refuses(403, 2011, () => Connect(handle));
    }

    private static string ConnectId(JsonElement connection) => connection.GetProperty("connect_id").GetString()!;

    private Task<Reply> Connect(string handle) => Post($"/payments/handles/{handle}/connect");

    private Task<Reply> Verify(string handle, string connectId) =>
        Post($"/payments/handles/{handle}/verify", $$"""{"connect_id":"{{connectId}}","code":"{{Code}}"}""");
}
