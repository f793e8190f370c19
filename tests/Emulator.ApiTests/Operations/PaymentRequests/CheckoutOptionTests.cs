using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.PaymentRequests;

/// <summary>Where checkout_url leads when the emulator's option says so.</summary>
public sealed class CheckoutOptionTests(CheckoutEmulator emulator) : PaymentRequestTest(emulator), IClassFixture<CheckoutEmulator>
{
    [Fact]
    public async Task Holds_for_worlds_whose_scenario_does_not_say()
    {
        Assert.StartsWith($"{Origin}/pay/crumb?", await Url(), StringComparison.Ordinal);
        Assert.Equal("emulator", await Place(HttpMethod.Get));

        Assert.Equal("https://pay.example.com", await Place(HttpMethod.Put, """{"checkout":"https://pay.example.com"}"""));
        Assert.StartsWith("https://pay.example.com/pay/crumb?session=", await Url(), StringComparison.Ordinal);
        Assert.DoesNotContain("checkout: emulator", (await Control(HttpMethod.Get, "/scenario")).Expect(200).Text, StringComparison.Ordinal);
    }

    private static string Origin => "http://localhost";

    private async Task<string> Url() => (await Ask(Once)).Expect(201).Json.GetProperty("checkout_url").GetString()!;

    private async Task<string?> Place(HttpMethod method, string? body = null)
    {
        var reply = (await Control(method, method == HttpMethod.Put ? "/payment_requests/account" : "/payment_requests", body)).Expect(200).Json;
        return (method == HttpMethod.Put ? reply : reply.GetProperty("account")).GetProperty("checkout").GetString();
    }
}
