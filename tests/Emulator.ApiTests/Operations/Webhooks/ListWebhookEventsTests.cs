using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Webhooks;

/// <summary>GET /webhook-events.</summary>
public sealed class ListWebhookEventsTests(InMemoryEmulator emulator) : WebhookSubscriptionTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Theory]
    [InlineData("/webhook-events")]
    [InlineData("/webhook_events")]
    public async Task Lists_every_name_in_the_vendors_order(string path) =>
        Golden.Check("ListWebhookEvents", (await Get(path)).Expect(200));

    [Fact]
    public async Task Lists_nothing_but_what_can_be_subscribed_to()
    {
        var events = (await Get("/webhook-events")).Json.GetProperty("events");

        Assert.Equal(75, events.GetArrayLength());
        (await Post(Path, Body(("subscribed_events", events.GetRawText())))).Expect(201);
    }
}
