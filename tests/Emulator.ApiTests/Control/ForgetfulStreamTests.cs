using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>GET /_emulator/stream, where more happened than is kept, and where there is a control token.</summary>
public sealed class ForgetfulStreamTests(ForgetfulStreamTests.Forgetful emulator) : IClassFixture<ForgetfulStreamTests.Forgetful>
{
    private const string Token = "s3cret";

    [Fact]
    public async Task Says_to_load_everything_again_once_something_is_forgotten()
    {
        for (var i = 0; i < 2; i++) await Ask();
        using (var whole = await EventStream.Open(emulator.Client, null, query: "?since=0", token: Token))
        {
            Assert.Equal(2, (await whole.FactsUntil(fact => fact.GetProperty("number").GetInt64() == 2)).Count);
        }

        for (var i = 0; i < 3; i++) await Ask();
        using var stream = await EventStream.Open(emulator.Client, null, query: "?since=1", token: Token);
        await stream.Next("open");
        Assert.Contains("forgotten", (await stream.Read())!.Value.Data.GetProperty("reason").GetString(), StringComparison.Ordinal);

        await Ask();
        Assert.Equal(6, (await stream.Next("fact"))!.Value.GetProperty("number").GetInt64());
    }

    [Fact]
    public async Task Demands_the_control_token() => await Assert.ThrowsAsync<HttpRequestException>(
        async () => await EventStream.Open(emulator.Client, null, token: "wrong"));

    private async Task Ask()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v3/chats");
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer any");
        (await Reply.Read(await emulator.Client.SendAsync(request, TestContext.Current.CancellationToken))).Expect(200);
    }

    /// <summary>Remembers three requests.</summary>
    public sealed class Forgetful : InMemoryEmulator
    {
        protected override EmulatorOptions Options => new()
        {
            ScenarioText = TestWorlds.Head,
            JournalCapacity = 3,
            ControlToken = Token,
        };
    }
}
