using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.Savepoints;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios;

public sealed class WebhookScenarioTests
{
    private const string Head = "version: 1\nclock: { mode: manual }\n";

    [Fact]
    public void A_plain_list_will_do()
    {
        var state = Load("webhooks:\n  - { url: 'https://acme.test/hooks', events: [message.received] }\n").State;

        var subscription = Assert.Single(state.Subscriptions);
        Assert.Equal("https://acme.test/hooks", subscription.TargetUrl);
        Assert.Equal(["message.received"], subscription.Events);
        Assert.True(subscription.IsActive);
        Assert.Empty(subscription.PhoneNumbers);
        Assert.Equal(WebhookVersions.Latest, subscription.Version);
        Assert.True(WebhookSecret.IsValid(subscription.Secret));
        Assert.Equal(new WebhookSettings().Timeout, state.Settings.Webhooks.Timeout);
        Assert.True(state.Settings.Webhooks.Jitter);
    }

    [Fact]
    public void The_long_form_says_how_they_are_delivered()
    {
        var state = Load("""
            webhooks:
              jitter: false
              timeout: 500ms
              retry_after: [1s, 5s]
              local_http: false
              signed_at: real
              subscriptions:
                - url: https://acme.test/a?version=2025-01-01
                  id: 00000000-0000-4000-8000-0000000000c1
                  secret: whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
                  phone_numbers: ["+12025550100"]
                  active: false
                  routing_key_header: X-Route-Token
                - { url: "https://acme.test/b", version: 2025-01-01 }
            """).State;

        var settings = state.Settings.Webhooks;
        Assert.Equal(
            (false, TimeSpan.FromMilliseconds(500), false, true),
            (settings.Jitter, settings.Timeout, settings.LocalHttp, settings.SignWithRealTime));
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5)], settings.RetryAfter);
        var (first, second) = (state.Subscriptions[0], state.Subscriptions[1]);
        Assert.Equal("00000000-0000-4000-8000-0000000000c1", first.Id.ToString());
        Assert.Equal("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", first.Secret);
        Assert.Equal(
            (false, "+12025550100", EventTypes.Catalogue.Length), (first.IsActive, Assert.Single(first.PhoneNumbers), first.Events.Length));
        Assert.All(state.Subscriptions, subscription => Assert.Equal(WebhookVersions.Nested, subscription.Version));
        Assert.NotEqual(first.Secret, second.Secret);
        Assert.Equal(new RoutingHeaders("X-Route-Token", "Linq-Chat-Id"), first.Routing);
        Assert.Null(second.Routing);
    }

    [Fact]
    public void Subscriptions_shift_no_other_id()
    {
        const string chats = "chats:\n  - { from: '+12025550100', to: ['+14155550123'] }\n";
        var with = Load(chats + "webhooks: [{ url: 'https://acme.test/' }]\n").State;

        Assert.Equal(Load(chats).State.Chats.Keys, with.Chats.Keys);
    }

    [Theory]
    [InlineData("webhooks: [{ events: [message.sent] }]", "missing key 'url'")]
    [InlineData("webhooks: [{ url: 'http://acme.example.com/' }]", "plain http is for loopback and private hosts only")]
    [InlineData("webhooks: { local_http: false, subscriptions: [{ url: 'http://localhost/' }] }", "must use https")]
    [InlineData("webhooks: [{ url: 'https://a.test/', events: [mesage.sent] }]", "did you mean 'message.sent'?")]
    [InlineData("webhooks: [{ url: 'https://a.test/', events: [] }]", "needs at least 1 item")]
    [InlineData("webhooks: [{ url: 'https://a.test/' }, { url: 'https://a.test/' }]", "duplicate webhook url")]
    [InlineData("webhooks: [{ url: 'https://a.test/', secret: whsec_no-url-safe }]", "standard base64")]
    [InlineData("webhooks: [{ url: 'https://a.test/', secret: AAAA }]", "standard base64")]
    [InlineData("webhooks: [{ url: 'https://a.test/', version: 2024-01-01 }]", "unknown value '2024-01-01'")]
    [InlineData("webhooks: [{ url: 'https://a.test/', phone_numbers: ['12025550100'] }]", "the leading + is missing")]
    [InlineData("webhooks: [{ url: 'https://a.test/', routing_key_header: 'X A' }]", "must be the name of an HTTP header")]
    [InlineData("webhooks: [{ url: 'https://a.test/', routing_key_header: X-A, routing_id_header: x-a }]", "must differ")]
    [InlineData("webhooks: [{ url: 'https://a.test/', routing_id_header: X-A }]", "says nothing without routing_key_header")]
    [InlineData("webhooks: { subscripions: [] }", "did you mean 'subscriptions'?")]
    [InlineData("webhooks: yes", "expected a list")]
    public void Slips_are_reported(string yaml, string message)
    {
        var problem = Assert.Single(ScenarioLoader.Check(Head + yaml, "test.yaml").Problems);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(3, problem.Line);
    }

    private static WorldOrigin Load(string yaml)
    {
        var reading = ScenarioLoader.Load(Head + yaml, "test.yaml", Shipped.Now);
        Assert.Empty(reading.Problems);
        return reading.Origin!;
    }
}
