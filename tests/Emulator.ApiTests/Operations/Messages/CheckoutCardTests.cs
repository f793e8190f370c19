using Chats.Emulator.ApiTests.Host;
using static Chats.Emulator.ApiTests.Host.People;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>The experience that asks for the payment of a payment request.</summary>
public sealed class CheckoutCardTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Scenario => TestWorlds.Bakery(World) + "payments: { slug: crumb }\n";

    [Fact]
    public async Task Says_what_the_request_is_for_and_how_much()
    {
        Assert.Equal("A cake, $47.11", Subcaption(await Sent(Asking(await Url("""{"amount":4711,"currency":"usd","description":"A cake"}""")))));
        Assert.Equal("$5.00", Subcaption(await Sent(Asking(await Url("""{"amount":500,"currency":"usd"}""")))));
        Assert.Equal(
            "For you", Subcaption(await Sent(Asking(await Url("""{"amount":500,"currency":"usd"}"""), ""","note":"For you" """))));
    }

    // rule messages.experience-checkout
    [Theory]
    [InlineData("https://zero.linqapp.com/pay/crumb?session=tok_unknown")]
    [InlineData("https://zero.linqapp.com/c/1")]
    public async Task Refuses_the_page_of_no_request_of_ones_own(string url)
    {
        await Refuses(400, 1005, () => Send(Asking(url)));

        var card = Id((await Send(Asking(await Url("""{"amount":500,"currency":"usd"}""")))).Expect(202).Json, "message");
        await Control(HttpMethod.Post, "/clock/advance", """{"by":"1s"}""");
        await Refuses(400, 1005, () => Post($"/messages/{card}/update", Asking(url)));
        (await Post($"/messages/{card}/update", Asking(await Url("""{"amount":700,"currency":"usd"}""")))).Expect(202);
    }

    [Fact]
    public async Task Takes_the_page_on_the_emulator_itself_which_has_no_certificate()
    {
        (await Control(HttpMethod.Put, "/payment_requests/account", """{"checkout":"emulator"}""")).Expect(200);
        var url = await Url("""{"amount":500,"currency":"usd"}""");

        Assert.StartsWith("http://", url, StringComparison.Ordinal);
        Assert.Equal(url, (await Sent(Asking(url))).GetProperty("url").GetString());
        (await Send($$"""{"parts":[{"type":"app_clip","value":"{{url}}"}]}""")).Expect(202);
    }

    private static string Asking(string url, string more = "") =>
        $$"""{"experience":{"name":"agentpay","action":"request_payment","params":{"checkout_url":"{{url}}"{{more}} } } }""";

    private static string? Subcaption(JsonElement card) => card.GetProperty("layout").GetProperty("subcaption").GetString();

    private async Task<string> Url(string body) =>
        (await Post("/payment_requests", body)).Expect(201).Json.GetProperty("checkout_url").GetString()!;

    private Task<Reply> Send(string message) => Post($"/chats/{DirectChat}/messages", Bodies.IntoChat(message));

    private async Task<JsonElement> Sent(string message)
    {
        var id = Id((await Send(message)).Expect(202).Json, "message");
        return (await Get($"/messages/{id}")).Expect(200).Json.GetProperty("parts")[0].Clone();
    }
}
