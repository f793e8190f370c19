using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using Chats.Emulator.Control.Events;
using Chats.Emulator.Control.Expectations;
using Chats.Emulator.Webhooks.Checking;
using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Webhooks.Gauntlet;
using Chats.Emulator.Webhooks.Samples;

namespace Chats.Emulator.Testing.Tests;

/// <summary>An application in the same process receives webhooks without a port.</summary>
public sealed class WebhookTests
{
    private const string Secret = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private const string Scenario =
        $"version: 1\nclock: {{ mode: manual }}\nwebhooks:\n  - {{ url: 'https://app.test/hooks', events: [message.sent], secret: '{Secret}' }}\n";

    [Fact]
    public async Task Deliveries_reach_the_handler_and_are_listed_and_sent_again()
    {
        using var app = new Application();
        await using var emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { ScenarioYaml = Scenario });
        using var route = emulator.DeliverWebhooksTo("https://app.test", app);
        app.Status = HttpStatusCode.InternalServerError;
        await Send(emulator);
        await emulator.Control.Clock.AdvanceAsync("1s");

        var pending =
            Assert.Single(await emulator.Control.Deliveries.ListAsync(status: WebhookDeliveryState.Pending, @event: "message.sent"));
        Assert.Equal(500, Assert.Single(pending.Attempts).Status);
        Assert.Empty(await emulator.Control.Deliveries.ListAsync(subscription: Guid.Empty));

        app.Status = HttpStatusCode.NoContent;
        var again = await emulator.Control.Deliveries.RedeliverAsync(pending.Id);
        Assert.Equal((pending.EventId, WebhookDeliveryState.Pending), (again.EventId, again.Status));
        await emulator.Control.Clock.AdvanceAsync("10s");

        Assert.Equal(
            [WebhookDeliveryState.Delivered, WebhookDeliveryState.Delivered],
            (await emulator.Control.Deliveries.ListAsync()).Select(delivery => delivery.Status));
        Assert.Equal(3, app.Received.Count);
        var unknown = await Assert.ThrowsAsync<EmulatorControlException>(() => emulator.Control.Deliveries.RedeliverAsync(99));
        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);
    }

    [Fact]
    public async Task Three_deliveries_are_waited_for_by_where_they_go()
    {
        using var app = new Application();
        await using var emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { ScenarioYaml = Scenario });
        using var route = emulator.DeliverWebhooksTo("https://app.test", app);
        var three =
            emulator.Control.Deliveries.WaitAsync(
                new WebhookDeliveryMatch { Event = "message.sent", Url = "https://app.test/hooks" }, count: 3);
        for (var i = 0; i < 3; i++) await Send(emulator);

        await emulator.Control.Clock.AdvanceAsync("1s");

        Assert.Equal([1L, 2, 3], (await three).Select(delivery => delivery.Id));
        await emulator.Control.Deliveries.VerifyAsync(new WebhookDeliveryMatch { Status = "failed" }, count: 0);
    }

    [Fact]
    public async Task Events_carry_what_a_webhook_says()
    {
        await using var emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { ScenarioYaml = Scenario });
        using var app = new Application();
        using var route = emulator.DeliverWebhooksTo("https://app.test", app);
        await Send(emulator);
        await emulator.Control.Clock.AdvanceAsync("1s");

        var sent = Assert.Single(await emulator.Control.EventsAsync("message.sent"));
        Assert.Equal("outbound", sent.Data!.Value.GetProperty("direction").GetString());
    }

    [Fact]
    public async Task Faults_spoil_webhooks_too()
    {
        using var app = new Application();
        await using var emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { ScenarioYaml = Scenario });
        using var route = emulator.DeliverWebhooksTo("https://app.test", app);
        await emulator.Control.Faults.PutAsync(
            new Fault(
                "twice",
                on: "webhook:message.sent")
            { Then = new() { Webhook = WebhookFault.Duplicate, Delay = TimeSpan.FromSeconds(2) } });
        await Send(emulator);
        await emulator.Control.Clock.AdvanceAsync("1s");
        Assert.Empty(app.Received);

        await emulator.Control.Clock.AdvanceAsync("5s");

        Assert.Equal(2, app.Received.Count);
    }

    [Fact]
    public async Task The_gauntlet_tries_a_receiver()
    {
        using var app = new Application { Status = HttpStatusCode.Unauthorized };
        await using var emulator = await ChatsEmulator.StartAsync();
        using var route = emulator.DeliverWebhooksTo("https://app.test", app);

        var report = await emulator.Control.RunGauntletAsync(new Uri("https://app.test/hooks"), Secret);

        Assert.Equal(16, report.Cases.Count);
        Assert.True(Assert.Single(report.Cases, result => result.Name == "wrong_secret").Passed);
        Assert.False(report.Cases[0].Passed);
        Assert.NotNull(report.Cases[0].Remedy);
        Assert.All(app.Received, url => Assert.Equal("https://app.test/hooks", url));
    }

    [Fact]
    public async Task Says_why_a_signature_fails_and_shows_samples_that_do_not()
    {
        await using var emulator = await ChatsEmulator.StartAsync();

        var samples = await emulator.Control.WebhookSamplesAsync("message.received", "2026-02-03");
        var sample = Assert.Single(samples.Samples);
        var body = System.Text.Encoding.UTF8.GetBytes(sample.Body.GetRawText());
        var report = await emulator.Control.CheckSignatureAsync(sample.Headers, body, samples.Secret);
        Assert.Equal(
            ["timestamp_outside_tolerance", "timestamp_outside_tolerance"],
            report.Schemes.SelectMany(scheme => scheme.Problems).Select(problem => problem.Code));

        report = await emulator.Control.CheckSignatureAsync(sample.Headers, (byte[])[.. body, (byte)'\n'], samples.Secret);
        Assert.False(report.Valid);
        Assert.Equal("altered_body", report.Schemes[0].Problems[0].Code);
    }

    private static async Task Send(ChatsEmulator emulator)
    {
        using var client = emulator.CreateClient();
        var message = new { parts = new[] { new { type = "text", value = "Hello" } } };
        (await client.PostAsJsonAsync(
            "/v3/chats", new { from = "+12025550100", to = new[] { "+14155550999" }, message })).EnsureSuccessStatusCode();
    }

    private sealed class Application : HttpMessageHandler
    {
        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        public ConcurrentQueue<string> Received { get; } = new();

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Received.Enqueue(request.RequestUri!.OriginalString);
            return Task.FromResult(new HttpResponseMessage(Status));
        }
    }
}
