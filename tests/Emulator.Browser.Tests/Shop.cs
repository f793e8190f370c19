using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Chats.Emulator.Browser.Tests;

/// <summary>
/// An account that asks for money by an emulator whose checkout pages a browser can open, and hears of it at a port of its own.
/// </summary>
internal sealed class Shop : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly WebApplication _emulator;
    private readonly WebApplication _receiver;
    private readonly Channel<JsonElement> _told;
    private readonly EmulatorClient _api;

    private Shop(WebApplication emulator, WebApplication receiver, Channel<JsonElement> told)
    {
        (_emulator, _receiver, _told) = (emulator, receiver, told);
        _api = new EmulatorClient(new Uri(emulator.Urls.Single()), "shop");
    }

    public static async Task<Shop> StartAsync()
    {
        var told = Channel.CreateUnbounded<JsonElement>();
        var receiver = await ReceiverAsync(told);
        var emulator = EmulatorHost.Build(new EmulatorOptions { Port = 0, ScenarioText = Scenario(receiver.Urls.Single()) });
        await emulator.StartAsync();
        return new Shop(emulator, receiver, told);
    }

    public async Task<(string Id, string CheckoutUrl)> AskAsync(int cents, string description)
    {
        var asked = await _api.PostAsync("/v3/payment_requests", new { amount = cents, currency = "usd", description });
        return (Text(asked, "id"), Text(asked, "checkout_url"));
    }

    /// <summary>The next webhook that comes: its type, and the payment request in it.</summary>
    public async Task<(string Type, string Id, string Status)> ToldAsync()
    {
        var happened = await _told.Reader.ReadAsync().AsTask().WaitAsync(Patience);
        var request = happened.GetProperty("data");
        return (Text(happened, "event_type"), Text(request, "id"), Text(request, "status"));
    }

    public async ValueTask DisposeAsync()
    {
        _api.Dispose();
        await _emulator.DisposeAsync();
        await _receiver.DisposeAsync();
    }

    private static string Scenario(string receiver) => $"""
        version: 1
        payments:
          checkout: emulator
          slug: crumb
          display_name: Crumb & Co.
        webhooks:
          - url: {receiver}/
        """;

    private static Task<WebApplication> ReceiverAsync(Channel<JsonElement> told) => LocalServer.StartAsync(
        app => app.MapPost("/", async (HttpContext context) =>
        {
            told.Writer.TryWrite(await context.Request.ReadFromJsonAsync<JsonElement>());
            return Results.NoContent();
        }));

    private static string Text(JsonElement json, string key) => json.GetProperty(key).GetString()!;
}
