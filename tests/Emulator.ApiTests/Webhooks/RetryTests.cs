using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Webhooks;

/// <summary>What is tried again, when, and for how long (docs/decisions/0014).</summary>
public sealed class RetryTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    private static readonly int[] Pauses = [2, 4, 8, 16, 32, 64, 128, 256, 512, 600];

    protected override string Settings => "webhooks:\n  jitter: false\n  signed_at: world\n  timeout: 100ms\n";

    [Fact]
    public async Task Tries_eleven_times_in_all_and_gives_up()
    {
        Answer(500);
        await Send();
        var expected = new List<DateTimeOffset> { new(2026, 11, 23, 18, 0, 0, TimeSpan.Zero) };
        foreach (var pause in Pauses) expected.Add(expected[^1].AddSeconds(pause));

        await Advance("1d");

        Assert.Equal(expected, Received.Select(SentAt));
        Assert.Single(Received.Select(webhook => webhook.Text).Distinct());
        Assert.Single(Received.Select(webhook => webhook["webhook-id"]).Distinct());
        Assert.Equal(11, Received.Select(webhook => webhook["webhook-signature"]).Distinct().Count());
        Assert.All(Received, webhook => Verify(webhook, Secret));
        var delivery = Assert.Single(await Deliveries());
        Assert.Equal(
            ("failed", 4003, 11),
            (delivery.GetProperty("status").GetString(), delivery.GetProperty("error_code").GetInt32(),
                delivery.GetProperty("attempts").GetArrayLength()));
        Assert.True((await Get("/webhook-subscriptions")).Json.GetProperty("subscriptions")[0].GetProperty("is_active").GetBoolean());
    }

    [Theory] // rules webhooks.retried, webhooks.retry-stop
    [InlineData(42)]
    [InlineData(43)]
    [InlineData(44)]
    public async Task Begins_no_attempt_after_half_an_hour_with_jitter_either(int seed)
    {
        await Start($"{Numbered(seed)}webhooks:\n  signed_at: world\n");
        Answer(500);
        await Send();

        await Advance("1d");

        Assert.Equal(11, Received.Length);
        Assert.InRange((SentAt(Received[^1]) - SentAt(Received[0])).TotalSeconds, 0.84 * 1622, 1622);
    }

    [Theory] // rule webhooks.retry-stop
    [InlineData("[20m, 10m, 1s]", new[] { 0, 1200, 1800 })]
    [InlineData("[20m, 10m1s]", new[] { 0, 1200 })]
    [InlineData("[31m]", new[] { 0 })]
    [InlineData("[]", new[] { 0 })]
    public async Task Begins_no_attempt_after_half_an_hour_whatever_the_pauses(string pauses, int[] attempts)
    {
        await Start($"{TestWorlds.Bakery(World)}webhooks:\n  jitter: false\n  signed_at: world\n  retry_after: {pauses}\n");
        Answer(500);
        await Send();

        await Advance("1d");

        Assert.Equal(attempts, Received.Select(webhook => (int)(SentAt(webhook) - SentAt(Received[0])).TotalSeconds));
        Assert.Equal("failed", Assert.Single(await Deliveries()).GetProperty("status").GetString());
    }

    [Fact] // rule webhooks.retry-stop
    public async Task A_fault_that_delays_every_attempt_leaves_room_for_fewer()
    {
        await PutFault("slow", "{ on: webhook, then: { delay: 5m } }");
        Answer(500);
        await Send();

        await Advance("1d");

        // Begun after 0, 302, 606, 914, 1230 and 1562 s; the next one would be held until 1926 s.
        Assert.Equal([0, 302, 606, 914, 1230, 1562], Received.Select(webhook => (int)(SentAt(webhook) - SentAt(Received[0])).TotalSeconds));
        var delivery = Assert.Single(await Deliveries());
        Assert.Equal(
            ("failed", "all retries are used up: none begins later than 30m after the first attempt"),
            (delivery.GetProperty("status").GetString(), delivery.GetProperty("reason").GetString()));
    }

    [Fact] // rule webhooks.event-id
    public async Task Has_one_event_id_for_every_attempt_and_every_subscription()
    {
        await Subscribe("healthy");
        Receiver.Answer = (webhook, _) => Task.FromResult(webhook.Url.EndsWith("all", StringComparison.Ordinal) ? 500 : 200);
        await Send();
        await Advance("3s");

        var sent = Received.Where(webhook => webhook.Type == "message.sent").ToList();
        Assert.Equal(3, sent.Count);
        Assert.Single(sent.Select(webhook => webhook.Json.GetProperty("event_id").GetString()).Distinct());
    }

    [Theory]
    [InlineData(200, "delivered", 1)]
    [InlineData(201, "delivered", 1)]
    [InlineData(204, "delivered", 1)]
    [InlineData(299, "delivered", 1)]
    [InlineData(301, "failed", 1)]
    [InlineData(307, "failed", 1)]
    [InlineData(400, "failed", 1)]
    [InlineData(401, "failed", 1)]
    [InlineData(404, "failed", 1)]
    [InlineData(408, "failed", 1)]
    [InlineData(410, "failed", 1)]
    [InlineData(429, "pending", 2)]
    [InlineData(500, "pending", 2)]
    [InlineData(503, "pending", 2)]
    public async Task Knows_which_answers_are_final(int status, string state, int attempts)
    {
        Answer(status);
        await Send();

        await Advance("5s");

        Assert.Equal(attempts, Received.Length);
        var delivery = Assert.Single(await Deliveries());
        Assert.Equal(state, delivery.GetProperty("status").GetString());
        Assert.Equal(
            state == "pending" ? "2026-11-23T18:00:06.100Z" : null,
            delivery.TryGetProperty("next_attempt_at", out var next) ? next.GetString() : null);
    }

    [Fact]
    public async Task Tries_again_after_trouble_on_the_network()
    {
        Receiver.Answer = (_, _) => throw new HttpRequestException("Connection refused", new IOException("refused"));
        await Send();
        await Advance("1s");
        Answer(200);
        await Advance("10s");

        var delivery = Assert.Single(await Deliveries());
        Assert.Equal("delivered", delivery.GetProperty("status").GetString());
        Assert.Equal("refused", delivery.GetProperty("attempts")[0].GetProperty("error").GetString());
    }

    [Fact]
    public async Task Takes_the_exception_of_an_application_in_memory_for_a_failed_attempt()
    {
        Receiver.Answer = (_, _) => throw new InvalidOperationException("a bug in the application");
        await Send();
        await Advance("1s");

        Assert.Equal("a bug in the application", (await Deliveries())[0].GetProperty("attempts")[0].GetProperty("error").GetString());
        Assert.Equal("pending", (await Deliveries())[0].GetProperty("status").GetString());
    }

    [Fact]
    public async Task Gives_up_at_once_when_the_name_leads_nowhere()
    {
        Receiver.Answer = (_, _) => throw new HttpRequestException(HttpRequestError.NameResolutionError, "Name or service not known");
        await Send();
        await Advance("1h");

        Assert.Single(Received);
        Assert.Equal("failed", (await Deliveries())[0].GetProperty("status").GetString());
        Assert.Equal("the receiver's name leads nowhere", (await Deliveries())[0].GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Waits_no_longer_than_the_timeout_whether_the_receiver_heeds_it_or_not()
    {
        var never = new TaskCompletionSource<int>();
        Receiver.Answer = (_, _) => never.Task;
        await Send();
        await Advance("1s");

        Assert.Equal("no answer within 100ms", (await Deliveries())[0].GetProperty("attempts")[0].GetProperty("error").GetString());
        Assert.Equal("2026-11-23T18:00:02.100Z", (await Deliveries())[0].GetProperty("next_attempt_at").GetString());
    }

    [Fact]
    public async Task Blocks_no_later_event_and_no_other_subscription()
    {
        await Subscribe("healthy", """["message.sent","message.delivered"]""");
        Receiver.Answer =
            (webhook,
                _) => Task.FromResult(webhook.Url.EndsWith("all", StringComparison.Ordinal) && webhook.Type == "message.sent" ? 500 : 200);
        (await Create(Bodies.Text("Hello"))).Expect(201);
        await Advance("1s");

        Assert.Equal(
            ["all message.sent", "healthy message.sent", "all message.delivered", "healthy message.delivered"],
            Received.Where(webhook => webhook.Type != "webhook_subscription.created").Select(webhook => $"{webhook.Url[Hooks.Length..]} {webhook.Type}"));
    }

    [Theory]
    [InlineData("delete")]
    [InlineData("pause")]
    public async Task Stops_when_the_subscription_is_gone_or_paused(string how)
    {
        Answer(500);
        await Send();
        await Advance("1s");
        const string path = "/webhook-subscriptions/00000000-0000-4000-8000-0000000000d1";
        if (how == "delete") (await Delete(path)).Expect(204);
        else (await Put(path, """{"is_active":false}""")).Expect(200);

        await Send();
        await Advance("1d");

        Assert.Single(Received);
        Assert.Equal(["cancelled"], (await Deliveries()).Select(delivery => delivery.GetProperty("status").GetString()));

        if (how == "delete") return;
        Answer(200);
        (await Put(path, """{"is_active":true}""")).Expect(200);
        await Send();
        await Advance("100ms");
        Assert.Equal(["message.sent", "webhook_subscription.enabled", "message.sent"], ReceivedTypes);
    }

    [Fact]
    public async Task Keeps_the_old_url_for_old_events_and_uses_the_new_one_for_new_ones()
    {
        Answer(500);
        await Send();
        await Advance("1s");
        (await Put("/webhook-subscriptions/00000000-0000-4000-8000-0000000000d1", $$"""{"target_url":"{{Hooks}}new"}""")).Expect(200);
        Answer(200);
        await Send();
        await Advance("3s");

        Assert.Equal(
            ["all", "new", "all"],
            Received.Where(webhook => webhook.Type == "message.sent").Select(webhook => webhook.Url[Hooks.Length..]));
    }

    [Fact]
    public async Task Forgets_everything_on_reset()
    {
        Answer(500);
        await Send();
        await Advance("1s");

        (await Control(HttpMethod.Post, "/reset")).Expect(204);
        await Advance("1d");

        Assert.Single(Received);
        Assert.Empty(await Deliveries());
    }

    [Fact]
    public async Task A_fork_tells_of_its_own_events_and_of_none_of_its_parents()
    {
        Answer(500);
        await Send();
        await Advance("1s");
        var fork = $"{World}-fork";
        (await Control(HttpMethod.Post, "/worlds", $$"""{"name":"{{fork}}","from":"{{World}}"}""", world: "")).Expect(201);
        Answer(200);

        (await Control(HttpMethod.Post, "/clock/advance", """{"by":"1h"}""", fork)).Expect(200);
        Assert.Single(Received);
        await Send($"world-{fork}");
        (await Control(HttpMethod.Post, "/clock/advance", """{"by":"1h"}""", fork)).Expect(200);
        Assert.Equal(2, Received.Length);

        await Control(HttpMethod.Delete, $"/worlds/{fork}", world: "");
    }

    private string Numbered(int seed) => TestWorlds.Bakery(World).Replace("seed: 42", $"seed: {seed}", StringComparison.Ordinal);

    private async Task Start(string scenario) => (await Control(HttpMethod.Put, "/scenario", scenario + $"""
          subscriptions:
            - url: {Hooks}all
              secret: {Secret}

        """)).Expect(204);

    /// <summary>Causes one message.sent in a chat that exists, and nothing else: an SMS has no receipts.</summary>
    private async Task Send(string? token = null) =>
        (await Create(Bodies.From(People.SecondLine, Bodies.Hello, People.Joe), token)).Expect(201);
}
