using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Chats.Emulator.Control.Contacts;

namespace Chats.Emulator.Testing.Tests;

// Webhooks reach the tests.
public abstract partial class EmulatorContract
{
    [Fact]
    public async Task An_inbox_receives_what_it_subscribed_to_and_unsubscribes()
    {
        await using var world = await NewWorldAsync(scenarioYaml: Samples.QuietScenario);
        using var client = world.CreateClient();
        await using (var inbox = await WebhookInbox.StartAsync(world, events: ["message.received"]))
        {
            var written = await world.Control.Contact(Samples.Maya).WriteAsync("Is my order ready?", to: world.Lines[0]);
            await world.Control.Clock.AdvanceAsync("1s");

            var received = await inbox.WaitForAsync("message.received");
            Assert.Equal((1, 200, true), (received.Attempt, received.Answer, received.IsGenuine));
            Assert.Equal(written.MessageId, received.Data.GetProperty("id").GetGuid());
            Assert.Equal(new DateTimeOffset(2026, 11, 23, 18, 0, 0, TimeSpan.Zero), received.CreatedAt);
            Assert.Equal(received.Id, JsonDocument.Parse(received.RawBody).RootElement.GetProperty("event_id").GetString());
            Assert.Equal([received], inbox.Events);
            Assert.Contains(
                inbox.SubscriptionId.ToString(), await client.GetStringAsync("/v3/webhook-subscriptions"), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("message.received", await client.GetStringAsync("/v3/webhook-subscriptions"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_token_an_inbox_answered_comes_with_the_next_events_of_the_chat()
    {
        await using var world = await NewWorldAsync(scenarioYaml: Samples.QuietScenario);
        using var client = world.CreateClient();
        await using var inbox = await WebhookInbox.StartAsync(world, events: ["message.received"]);
        using var routed = await client.PutAsJsonAsync(
            $"/v3/webhook-subscriptions/{inbox.SubscriptionId}", new { routing_key_header = "X-Route-Token" });
        Assert.Equal(HttpStatusCode.OK, routed.StatusCode);

        inbox.AnswerWith("X-Route-Token", "worker-7");
        inbox.FailNext(1);
        string?[] tokens = [await TokenAsync(world, inbox, 1), await TokenAsync(world, inbox, 2)];
        inbox.AnswerWith("X-Route-Token", null);
        tokens = [.. tokens, await TokenAsync(world, inbox, 3)];

        Assert.Equal([null, "worker-7", "worker-7"], tokens); // an answer without the header takes no token away
        Assert.False(inbox.Refused[0].Headers.ContainsKey("X-Route-Token"));
    }

    /// <summary>The token that comes with one more message; it is tried again a few seconds later if it was refused.</summary>
    private static async Task<string?> TokenAsync(EmulatorWorld world, WebhookInbox inbox, int count)
    {
        await world.Control.Contact(Samples.Maya).WriteAsync("Hello", to: world.Lines[0]);
        await world.Control.Clock.AdvanceAsync("1m");
        var received = await inbox.WaitForAsync("message.received", count);
        return received[^1].Headers.GetValueOrDefault("X-Route-Token");
    }

    [Fact]
    public async Task An_inbox_of_the_default_world_hears_everything_in_real_time()
    {
        await using var inbox = await WebhookInbox.StartAsync(Emulator);
        using var client = CreateClient();
        var waiting = inbox.WaitForAsync(happened => happened.Type.StartsWith("message.", StringComparison.Ordinal), count: 2);
        await client.CreateChatAsync("+14155550999");

        Assert.Equal(["message.sent", "message.delivered"], (await waiting).Select(happened => happened.Type));
        Assert.Contains("chat.created", inbox.Events.Select(happened => happened.Type));
    }
}
