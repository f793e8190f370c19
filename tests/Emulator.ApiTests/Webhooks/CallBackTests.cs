namespace Chats.Emulator.ApiTests.Webhooks;

/// <summary>Receivers that call the emulator while it waits for them.</summary>
public sealed class CallBackTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task A_receiver_may_answer_a_message_during_an_advance_and_is_told_of_that_too()
    {
        Receiver.Answer = async (webhook, _) =>
        {
            if (webhook.Type == "chat.created") (await Create(Bodies.Text("A second one", People.Stranger))).Expect(201);
            return 200;
        };
        (await Create(Bodies.Valid)).Expect(201);

        await Advance("1s");

        Assert.Equal(["chat.created", "message.sent", "message.sent", "message.delivered", "message.delivered"], ReceivedTypes);
    }

    [Theory]
    [InlineData("POST", "/clock/advance", """{"by":"1s"}""")]
    [InlineData("PUT", "/clock", """{"now":"2026-11-24T00:00:00Z"}""")]
    [InlineData("PUT", "/clock", """{"mode":"real"}""")]
    public async Task A_receiver_may_not_move_the_clock_that_waits_for_it(string method, string path, string body)
    {
        Reply? refusal = null;
        Receiver.Answer = async (_, _) =>
        {
            refusal = await Control(new HttpMethod(method), path, body);
            return 200;
        };
        (await Create(Bodies.Text("Hello"))).Expect(201);

        Assert.Equal(3, await Advance("100ms")); // queued, sent, told

        Assert.Equal(409, refusal!.Status);
        Assert.Contains("being moved", refusal.Text, StringComparison.Ordinal);
        Assert.Equal("2026-11-23T18:00:00.100Z", (await Control(HttpMethod.Get, "/clock")).Json.GetProperty("now").GetString());
        Receiver.Answer = (_, _) => Task.FromResult(200);
        await Advance("1s");
    }

    [Fact]
    public async Task A_receiver_may_reset_the_world_and_nothing_of_before_is_sent_after()
    {
        await Subscribe("second");
        var reset = new TaskCompletionSource<Reply>();
        Receiver.Answer = async (_, _) =>
        {
            reset.SetResult(await Control(HttpMethod.Post, "/reset"));
            return 200;
        };
        (await Create(Bodies.Text("Hello"))).Expect(201);

        await Advance("1h");
        (await reset.Task.WaitAsync(Cancellation)).Expect(204);

        Assert.Single(Received);
        Assert.Empty(await Deliveries());
        Receiver.Answer = (_, _) => Task.FromResult(200);
        (await Create(Bodies.Text("Hello"))).Expect(201);
        await Advance("100ms");
        Assert.Equal(2, Received.Length);
    }

    [Fact]
    public async Task A_receiver_may_end_the_world()
    {
        Receiver.Answer = async (_, _) =>
        {
            (await Control(HttpMethod.Delete, $"/worlds/{World}", world: "")).Expect(204);
            return 200;
        };
        (await Create(Bodies.Text("Hello"))).Expect(201);

        await Control(HttpMethod.Post, "/clock/advance", """{"by":"1d"}""");

        Assert.Single(Received);
    }

    [Fact]
    public async Task A_receiver_may_delete_its_subscription()
    {
        Receiver.Answer = async (webhook, _) =>
        {
            (await Delete($"/webhook-subscriptions/{webhook["X-Webhook-Subscription-ID"]}")).Expect(204);
            return 500;
        };
        (await Create(Bodies.Valid)).Expect(201);

        await Advance("1d");

        Assert.Single(Received);
        Assert.Equal(["cancelled"], (await Deliveries()).Select(delivery => delivery.GetProperty("status").GetString()));
    }
}
