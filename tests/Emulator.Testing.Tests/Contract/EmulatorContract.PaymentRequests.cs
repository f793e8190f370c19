using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Chats.Emulator.Testing.Tests;

// Money that customers are asked for.
public abstract partial class EmulatorContract
{
    [Fact]
    public async Task A_customer_pays_a_request_or_gives_it_up_once()
    {
        using var client = CreateClient();
        var paid = await AskAsync(client, 4200);
        var given = await AskAsync(client, 700);

        Assert.Equal("succeeded", (await Control.PaymentRequests.PayAsync(paid)).Status);
        Assert.Equal("canceled", (await Control.PaymentRequests.CancelAsync(given)).Status);

        Assert.Equal(
            ["payment.succeeded", "payment.canceled"],
            (await Control.EventsAsync()).Select(happened => happened.Type));
        Assert.Equal(
            [(given, 700L, "canceled"), (paid, 4200L, "succeeded")],
            (await Control.PaymentRequests.ListAsync()).Requests.Select(request => (request.Id, request.Amount, request.Status)));
        var problem = await Assert.ThrowsAsync<EmulatorControlException>(() => Control.PaymentRequests.PayAsync(given));
        Assert.Equal(HttpStatusCode.Conflict, problem.Status);
        Assert.StartsWith("The payment request is canceled already", problem.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_that_is_not_set_up_cannot_ask_for_money()
    {
        using var client = CreateClient();

        var account = await Control.PaymentRequests.SetAccountAsync(new(ChargesEnabled: false, NaturalOnboarded: true));

        Assert.True(account is { StripeConnected: true, ChargesEnabled: false, NaturalOnboarded: true });
        using var refused = await client.PostAsJsonAsync("/v3/payment_requests", new { amount = 4200, currency = "usd" });
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Empty((await Control.PaymentRequests.ListAsync()).Requests);
    }

    private static async Task<Guid> AskAsync(HttpClient client, int amount)
    {
        using var response = await client.PostAsJsonAsync("/v3/payment_requests", new { amount, currency = "usd" });
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }
}
