using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Webhooks;

/// <summary>Receivers that call the emulator while it waits for them.</summary>
public sealed class CallBackTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    // What is called back meanwhile takes its time on a busy machine.
    protected override string Settings => "webhooks:\n  jitter: false\n  timeout: 60s\n";

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

    [Trait("Category", "Slow")]
    [Theory]
    [InlineData("POST", "/clock/advance", """{"by":"1s"}""", "2026-11-23T18:00:01.100Z")]
    [InlineData("PUT", "/clock", """{"now":"2026-11-24T00:00:00Z"}""", "2026-11-24T00:00:00.000Z")]
    public async Task A_receiver_may_move_the_clock_that_waits_for_it_and_gets_its_turn(string method, string path, string body, string now)
    {
        var moved = new List<Reply>();
        Receiver.Answer = async (webhook, _) =>
        {
            if (webhook.Type == "message.sent") moved.Add(await Control(new HttpMethod(method), path, body));
            return 200;
        };
        (await Create(Bodies.Text("Hello"))).Expect(201);

        Assert.Equal(3, await Advance("100ms")); // queued, sent, told

        Assert.Equal(now, Assert.Single(moved).Expect(200).Json.GetProperty("now").GetString());
        Assert.Equal(now, (await Control(HttpMethod.Get, "/clock")).Json.GetProperty("now").GetString());
        Assert.Equal("message.delivered", ReceivedTypes[1]);
        var deliveries = await Deliveries();
        Assert.All(deliveries, delivery => Assert.Equal("delivered", delivery.GetProperty("status").GetString()));
        Assert.Equal(deliveries[0].GetProperty("id").GetInt64(), deliveries[1].GetProperty("overtook").GetInt64());
    }

    [Trait("Category", "Slow")]
    [Fact]
    public async Task A_receiver_may_let_the_clock_go_that_waits_for_it()
    {
        Reply? released = null;
        Receiver.Answer = async (_, _) =>
        {
            released ??= await Control(HttpMethod.Put, "/clock", """{"mode":"real"}""");
            return 200;
        };
        (await Create(Bodies.From(People.SecondLine, Bodies.Hello, People.Joe))).Expect(201);

        await Advance("100ms");

        Assert.Equal("real", released!.Expect(200).Json.GetProperty("mode").GetString());
        Assert.Equal("real", (await Control(HttpMethod.Get, "/clock")).Json.GetProperty("mode").GetString());
    }

    [Trait("Category", "Slow")]
    [Fact]
    public async Task A_receiver_may_wait_for_what_the_clock_brings_after_it()
    {
        Reply? waited = null;
        Receiver.Answer = async (webhook, _) =>
        {
            if (webhook.Type == "message.sent")
            {
                waited = await Control(HttpMethod.Post, "/deliveries/wait", """{"match":{"event":"message.delivered"},"within":"60s"}""");
            }

            return 200;
        };
        (await Create(Bodies.Text("Hello"))).Expect(201);

        await Advance("1s");

        waited!.Expect(200);
        Assert.All(await Deliveries(), delivery => Assert.Equal("delivered", delivery.GetProperty("status").GetString()));
    }

    [Trait("Category", "Slow")]
    [Fact]
    public async Task What_a_receiver_that_was_overtaken_leaves_to_do_is_done_before_the_advance_answers()
    {
        Receiver.Answer = async (webhook, _) =>
        {
            if (webhook.Type != "message.sent" || Received.Count(other => other.Type == "message.sent") > 1) return 200;
            (await Control(HttpMethod.Post, "/deliveries/wait", """{"match":{"event":"message.delivered"},"within":"60s"}""")).Expect(200);
            return 500;
        };
        (await Create(Bodies.Text("Hello"))).Expect(201);

        await Advance("10s");

        var delivery = Assert.Single(await Deliveries("?event=message.sent"));
        Assert.Equal(("delivered", 2), (delivery.GetProperty("status").GetString(), delivery.GetProperty("attempts").GetArrayLength()));
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
