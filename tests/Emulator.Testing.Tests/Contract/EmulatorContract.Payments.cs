using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Chats.Emulator.Testing.Tests;

// Payments from customers' wallets.
public abstract partial class EmulatorContract
{
    [Fact]
    public async Task A_wallet_pays_once_its_customer_has_connected_and_approved()
    {
        using var client = CreateClient();
        Assert.Equal("ready", (await Control.Payments.PutProviderAsync("ready")).Status);
        await Control.Payments.PutHandleAsync(Samples.Maya, new(Card: true, Approval: true, Code: "7"));

        var connection = await PostAsync(client, $"/v3/payments/handles/{Samples.Maya}/connect", new { });
        var code = (await Control.Payments.GetAsync()).Handles.Single(handle => handle.Handle == Samples.Maya).Code;
        await PostAsync(
            client, $"/v3/payments/handles/{Samples.Maya}/verify",
            new { connect_id = connection.GetProperty("connect_id").GetString(), code });
        Assert.Equal("awaiting_user_action", (await PayAsync(client, "order-77")).GetProperty("status").GetString());
        Assert.Equal("order-77", Assert.Single((await Control.Payments.GetAsync()).Waiting).Key);

        Assert.True((await Control.Payments.ApproveAsync(Samples.Maya)).Approval);
        var paid = (await PayAsync(client, "order-77")).GetProperty("id").GetString()!;
        Assert.Equal("authorized", (await Control.Payments.HoldAsync(paid)).Status);
        Assert.Equal("succeeded", (await Control.Payments.SettleAsync(paid)).Status);
        await Control.Payments.PutHandleAsync(Samples.Maya, new(Approval: false));
        var refused = (await PayAsync(client, "order-78")).GetProperty("id").GetString()!;
        Assert.Equal("declined", (await Control.Payments.DeclineAsync(refused)).Status);
        Assert.Equal("revoked", (await Control.Payments.RevokeAsync(Samples.Maya)).Status);

        Assert.Equal(
            ["connection.created", "payment.authorized", "payment.declined", "connection.revoked"],
            (await Control.EventsAsync()).Select(happened => happened.Type));
        var problem = await Assert.ThrowsAsync<EmulatorControlException>(() => Control.Payments.HoldAsync(paid));
        Assert.Equal(HttpStatusCode.Conflict, problem.Status);
        Assert.StartsWith("The payment is succeeded; only one that is ready", problem.Detail, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> PayAsync(HttpClient client, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/payments")
        {
            Content = JsonContent.Create(new { handle = Samples.Maya, amount_cents = 4200, currency = "usd" }),
        };
        request.Headers.Add("Idempotency-Key", key);
        using var response = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static async Task<JsonElement> PostAsync(HttpClient client, string path, object body)
    {
        using var response = await client.PostAsJsonAsync(path, body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
