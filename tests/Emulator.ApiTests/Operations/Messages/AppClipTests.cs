using Chats.Emulator.ApiTests.Host;
using static Chats.Emulator.ApiTests.Host.People;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>Cards that open an App Clip: any partner's, or the checkout of a payment request.</summary>
public sealed class AppClipTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Payments = "payments: { slug: crumb, display_name: Crumb & Co., image_url: https://example.com/crumb.png }\n";

    protected override string Scenario => TestWorlds.Bakery(World) + Payments;

    // rule messages.app-clip-card
    [Fact]
    public async Task Shows_the_host_of_any_partners_clip()
    {
        var part = await Sent("""{"type":"app_clip","value":"https://clips.example.com/menu","caption":"Order"}""");

        Assert.Equal(
            """{"type":"app_clip","value":"https://clips.example.com/menu","title":"clips.example.com","reactions":null}""", part.GetRawText());
    }

    [Fact]
    public async Task Shows_who_asks_and_for_what_at_the_checkout_of_a_request()
    {
        var plain = await Url("""{"amount":4711,"currency":"usd"}""");
        var told = await Url("""{"amount":4711,"currency":"usd","description":"A cake"}""");

        Assert.Equal(
            $$"""{"type":"app_clip","value":"{{plain}}","title":"Crumb \u0026 Co.","description":"$47.11","image_url":"https://example.com/crumb.png","reactions":null}""",
            (await Sent($$"""{"type":"app_clip","value":"{{plain}}"}""")).GetRawText().Replace("&", "\\u0026", StringComparison.Ordinal));
        Assert.Equal("A cake", (await Sent($$"""{"type":"app_clip","value":"{{told}}"}""")).GetProperty("description").GetString());
    }

    // rule messages.app-clip-link
    [Fact]
    public async Task Refuses_what_is_not_registered_where_a_scenario_says_what_is()
    {
        var scenario = Scenario.Replace("partner_bakery }", "partner_bakery, app_clips: [clips.example.com] }", StringComparison.Ordinal);
        (await Control(HttpMethod.Put, "/scenario", scenario)).Expect(204);

        await Sent("""{"type":"app_clip","value":"https://CLIPS.example.com/menu"}""");
        await Sent($$"""{"type":"app_clip","value":"{{await Url("""{"amount":500,"currency":"usd"}""")}}"}""");
        await Refuses(400, 1004, () => Send("""{"type":"app_clip","value":"https://other.example.com/menu"}"""));
        await Refuses(400, 1004, () => Send("""{"type":"app_clip","value":"https://zero.linqapp.com/pay/crumb?session=tok_unknown"}"""));
    }

    private async Task<string> Url(string body) =>
        (await Post("/payment_requests", body)).Expect(201).Json.GetProperty("checkout_url").GetString()!;

    private Task<Reply> Send(string part) => Post($"/chats/{DirectChat}/messages", Bodies.IntoChat($$"""{"parts":[{{part}}]}"""));

    private async Task<JsonElement> Sent(string part)
    {
        var id = Id((await Send(part)).Expect(202).Json, "message");
        return (await Get($"/messages/{id}")).Expect(200).Json.GetProperty("parts")[0].Clone();
    }
}
