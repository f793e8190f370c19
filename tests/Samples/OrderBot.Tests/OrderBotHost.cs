using Chats.Emulator.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;

namespace OrderBot.Tests;

/// <summary>The bot and an emulator, each of which reaches the other in memory. It takes milliseconds, so each test has its own.</summary>
internal sealed class OrderBotHost : IAsyncDisposable
{
    public const string Line = "+12025550100";
    public const string Secret = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    public static readonly Uri Webhooks = new("https://orderbot.example/webhooks/linq");

    // The bot compares timestamps with the machine's time, while the emulator's stands still.
    private static readonly string Scenario = $$"""
        version: 1
        clock: { mode: manual }
        lines: [{ number: "{{Line}}" }]
        rate_limits: off
        webhooks:
          signed_at: real
          subscriptions: [{ url: "{{Webhooks}}", events: [message.received], secret: "{{Secret}}" }]
        """;

    private readonly WebApplicationFactory<Program> _bot;

    private OrderBotHost(ChatsEmulator emulator)
    {
        Emulator = emulator;
        _bot = new WebApplicationFactory<Program>().WithWebHostBuilder(web => web
            .UseSetting("Linq:WebhookSecret", Secret)
            .ConfigureTestServices(services => services.UseChatsEmulator(emulator, LinqClient.Name)));
        emulator.DeliverWebhooksTo("https://orderbot.example", _bot.Server.CreateHandler());
    }

    public ChatsEmulator Emulator { get; }

    public EmulatorControl Control => Emulator.Control;

    public ContactControl Maya => Control.Contact("+14155550123");

    public static async Task<OrderBotHost> StartAsync(string generated = "") =>
        new(await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { ScenarioYaml = $"{Scenario}\n{generated}" }));

    public HttpClient CreateClient() => _bot.CreateClient();

    /// <summary>The texts the bot wrote, in order.</summary>
    public async Task<string[]> AnswersAsync() =>
        [.. (await Control.EventsAsync("message.sent")).Select(sent => sent.Text!)];

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await Emulator.DisposeAsync();
    }
}
