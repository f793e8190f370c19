using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>What happened while nobody listened is told so.</summary>
public sealed class UnheardEventTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Told = "message.sent";

    public override ValueTask InitializeAsync()
    {
        Emulator.Receiver.Answer = (_, _) => Task.FromResult(200);
        return base.InitializeAsync();
    }

    [Fact]
    public async Task Shows_the_events_no_subscription_wanted_when_they_happened()
    {
        await Send();
        Assert.Equal(["message.sent", "message.delivered"], await Unheard());
        await Subscribe(Told);
        await Send();

        Assert.Equal(
            ["message.sent", "message.delivered", "webhook_subscription.created", "message.delivered"], await Unheard());
        Assert.Equal([Told], await Types("?undelivered=false"));
        Assert.Equal(["message.sent"], await Types("?undelivered=true&type=message.sent"));
        var events = (await Control(HttpMethod.Get, "/events?type=message.sent")).Json.GetProperty("events");
        Assert.True(events[0].GetProperty("undelivered").GetBoolean());
        Assert.False(events[1].TryGetProperty("undelivered", out _));
    }

    [Fact]
    public async Task Shows_as_many_as_are_asked_for_the_oldest_first()
    {
        await Send();
        Assert.Equal(["message.sent"], await Types("?limit=1"));
        Assert.Equal(["message.delivered"], await Types("?since=1&limit=1"));
    }

    [Theory]
    [InlineData("wait", """{"match":{"event":"message.delivered"},"within":"0s"}""")]
    [InlineData("verify", """{"match":{"event":"message.delivered"}}""")]
    public async Task Whoever_expects_a_delivery_nobody_subscribed_to_reads_so(string how, string body)
    {
        await Subscribe(Told);
        await Send();
        await Send();

        var refusal = (await Control(HttpMethod.Post, $"/deliveries/{how}", body)).Expect(417);

        Assert.Contains(
            "3 events happened that no subscription wanted: webhook_subscription.created, message.delivered (2); subscribe with",
            refusal.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_said_of_it_where_more_came_than_expected()
    {
        await Subscribe(Told);
        await Send();

        var refusal = (await Control(HttpMethod.Post, "/deliveries/verify", """{"match":{},"count":0}""")).Expect(417);

        Assert.DoesNotContain("no subscription", refusal.Text, StringComparison.Ordinal);
    }

    /// <summary>A message, sent and delivered; it is read later.</summary>
    private async Task Send()
    {
        (await Create(Bodies.Text("Hello"))).Expect(201);
        await Advance("1s");
    }

    private async Task Subscribe(string type) =>
        (await Post(
            "/webhook-subscriptions", $$"""{"target_url":"https://{{World}}.test/","subscribed_events":["{{type}}"]}""")).Expect(201);

    private Task<string?[]> Unheard() => Types("?undelivered=true");

    private async Task<string?[]> Types(string query) =>
        [.. (await Control(HttpMethod.Get, "/events" + query)).Expect(200).Json.GetProperty("events").EnumerateArray()
            .Select(happened => happened.GetProperty("type").GetString())];
}
