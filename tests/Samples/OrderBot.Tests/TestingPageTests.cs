using Chats.Emulator.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;

namespace OrderBot.Tests;

/// <summary>docs/testing.md: an application and the emulator, tied together by hand.</summary>
public sealed class TestingPageTests
{
    private const string Scenario = $$"""
        version: 1
        clock: { mode: manual }
        webhooks:
          signed_at: real
          subscriptions: [{ url: "https://shop.example/webhooks/linq", events: [message.received], secret: "{{OrderBotHost.Secret}}" }]
        """;

    [Fact]
    public async Task The_application_is_told_and_answers()
    {
        await using var emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { ScenarioYaml = Scenario });
        var secret = OrderBotHost.Secret;

        await using var app = new WebApplicationFactory<Program>().WithWebHostBuilder(web => web
            .UseSetting("Linq:WebhookSecret", secret)                                         // wherever the application keeps it
            .ConfigureTestServices(services => services.UseChatsEmulator(emulator, "linq"))); // the name of its HttpClient
        emulator.DeliverWebhooksTo("https://shop.example", app.Server.CreateHandler());       // the application needs the emulator first, so this comes last

        await emulator.Control.Contact("+14155550123").WriteAsync("Is order 42 ready?", to: OrderBotHost.Line);
        await emulator.Control.Clock.AdvanceAsync("5s");
        Assert.Single(await emulator.Control.EventsAsync("message.sent"));
    }
}
