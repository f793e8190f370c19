using System.Globalization;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Webhooks;

/// <summary>Who is told, of what, and how it looks on the wire.</summary>
public sealed class WebhookDeliveryTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Tells_of_a_send_step_by_step_with_one_trace_id_as_the_clock_moves()
    {
        var sent = (await Create(Bodies.Valid)).Expect(201);
        Assert.Empty(Received);

        await Advance("0s");
        Assert.Equal(["chat.created"], ReceivedTypes);
        await Advance("100ms");
        Assert.Equal(["chat.created", "message.sent"], ReceivedTypes);
        await Advance("1s");

        Assert.Equal(["chat.created", "message.sent", "message.delivered"], ReceivedTypes);
        Assert.All(Received, webhook => Assert.Equal(sent.TraceId, webhook.Json.GetProperty("trace_id").GetString()));
        Assert.Equal(3, Received.Select(webhook => webhook["webhook-id"]).Distinct().Count());
        var times =
            Received.Skip(1).Select(webhook => webhook.Json.GetProperty("data"))
                .Select(data => (data.GetProperty("sent_at").ToString(), data.GetProperty("delivered_at").ToString()));
        Assert.Equal([("2026-11-23T18:00:00.100Z", ""), ("2026-11-23T18:00:00.100Z", "2026-11-23T18:00:00.400Z")], times);
    }

    [Fact]
    public async Task Sends_the_documented_headers_and_both_signatures()
    {
        (await Create(Bodies.Text("Grüße 🍋"))).Expect(201);
        await Advance("100ms");

        var webhook = Assert.Single(Received);
        Assert.Equal(("POST", Hooks + "all"), (webhook.Method, webhook.Url));
        Assert.Equal("application/json", webhook["Content-Type"]);
        Assert.Equal("Linq-Webhooks/1.0", webhook["User-Agent"]);
        Assert.Equal(webhook.Json.GetProperty("event_id").GetString(), webhook["webhook-id"]);
        Assert.Equal("1795456800", webhook["webhook-timestamp"]);
        Assert.Equal("1795456800", webhook["X-Webhook-Timestamp"]);
        Assert.Equal("message.sent", webhook["X-Webhook-Event"]);
        Assert.Equal("00000000-0000-4000-8000-0000000000d1", webhook["X-Webhook-Subscription-ID"]);
        Verify(webhook, Secret);
        Assert.Equal("partner_bakery", webhook.Json.GetProperty("partner_id").GetString());
    }

    [Fact]
    public async Task Makes_one_event_and_a_delivery_for_each_subscription_that_wants_it()
    {
        await Subscribe("old?version=2025-01-01&line=1");
        await Subscribe("line", rest: ""","phone_numbers":["+12025550100"]""");
        await Subscribe("other-line", rest: ""","phone_numbers":["+12025550101"]""");
        await Subscribe("other-event", """["message.received","poll.sent"]""");
        var paused = await Subscribe("paused");
        (await Put($"/webhook-subscriptions/{paused}", """{"is_active":false}""")).Expect(200);

        (await Create(Bodies.Text("Hello"))).Expect(201);
        await Advance("100ms");

        var sent = Received.Where(webhook => webhook.Type == "message.sent").ToArray();
        Assert.Equal(["all", "old?version=2025-01-01&line=1", "line"], sent.Select(webhook => webhook.Url[Hooks.Length..]));
        Assert.Single(sent.Select(webhook => webhook["webhook-id"]).Distinct());
        Assert.Equal(sent[0].Text, sent[2].Text);
        Assert.Equal(
            ["2026-02-03", "2025-01-01", "2026-02-03"],
            sent.Select(webhook => webhook.Json.GetProperty("webhook_version").GetString()));
        Assert.True(sent[1].Json.GetProperty("data").GetProperty("is_from_me").GetBoolean());
    }

    [Fact]
    public async Task Makes_secrets_of_the_api_sign_too()
    {
        var created =
            (await Post("/webhook-subscriptions", $$"""{"target_url":"{{Hooks}}mine","subscribed_events":["message.sent"]}""")).Expect(
                201).Json;
        (await Create(Bodies.Text("Hello"))).Expect(201);
        await Advance("100ms");

        Verify(Received.Single(webhook => webhook.Url.EndsWith("mine", StringComparison.Ordinal)),
            created.GetProperty("signing_secret").GetString()!);
    }

    [Fact]
    public async Task Shows_the_same_data_on_the_control_plane()
    {
        (await Create(Bodies.Valid)).Expect(201);
        await Advance("1s");

        foreach (var webhook in Received)
        {
            Assert.Equal(webhook.Json.GetProperty("data").GetRawText(), (await LastEvent(webhook.Type)).GetProperty("data").GetRawText());
        }
    }

    [Fact]
    public async Task Names_downloads_where_the_emulator_is_reached()
    {
        (await Create(Bodies.Parts($$"""[{"type":"media","attachment_id":"{{People.Photo}}"}]"""))).Expect(201);
        await Advance("100ms");

        var url = Received[0].Json.GetProperty("data").GetProperty("parts")[0].GetProperty("url").GetString();
        Assert.Equal($"http://localhost/attachments/partners/partner_bakery/{People.Photo}/cake.png?world={World}", url);
    }

    [Fact]
    public async Task Is_the_same_byte_for_byte_in_another_run()
    {
        async Task<string[]> Run()
        {
            var before = Received.Length;
            (await Create(Bodies.Valid)).Expect(201);
            await Advance("1h");
            return [.. Received.Skip(before).Select(webhook => webhook.Text + webhook["webhook-signature"])];
        }

        var first = await Run();
        (await Control(HttpMethod.Post, "/reset")).Expect(204);

        Assert.Equal(first, await Run());
    }

    [Fact]
    public async Task Lists_what_became_of_each_delivery()
    {
        Receiver.Answer = (webhook, _) => Task.FromResult(webhook.Type == "message.sent" ? 404 : 204);
        (await Create(Bodies.Valid)).Expect(201);
        await Advance("200ms");

        var deliveries = await Deliveries();
        Assert.Equal(["delivered", "failed"], deliveries.Select(delivery => delivery.GetProperty("status").GetString()));
        Assert.Equal([1, 2], deliveries.Select(delivery => delivery.GetProperty("id").GetInt64()));
        var failed = Assert.Single(await Deliveries("?status=failed"));
        Assert.Equal(
            ["id", "status", "event_id", "event_type", "subscription_id", "target_url", "webhook_version", "attempts", "error_code",
                "reason"], Keys(failed));
        Assert.Equal(4003, failed.GetProperty("error_code").GetInt32());
        var attempt = Assert.Single(failed.GetProperty("attempts").EnumerateArray());
        Assert.Equal(["at", "latency_ms", "status"], Keys(attempt));
        Assert.Equal("2026-11-23T18:00:00.100Z", attempt.GetProperty("at").GetString());
        Assert.Equal(404, attempt.GetProperty("status").GetInt32());

        Assert.Single(await Deliveries("?event=chat.created"));
        Assert.Single(await Deliveries($"?event={failed.GetProperty("event_id").GetString()}"));
        Assert.Equal(2, (await Deliveries("?subscription=00000000-0000-4000-8000-0000000000d1")).Length);
        Assert.Empty(await Deliveries($"?subscription={People.DirectChat}"));
        Assert.Equal(400, (await Control(HttpMethod.Get, "/deliveries?status=lost")).Status);
    }

    [Fact]
    public async Task Shows_the_very_bytes_that_were_sent()
    {
        (await Create(Bodies.Text("Grüße 🍋"))).Expect(201);
        await Advance("100ms");

        var shown = (await Control(HttpMethod.Get, "/deliveries/1/body")).Expect(200);

        Assert.Equal(Received[0].Text, shown.Text);
        (await Control(HttpMethod.Get, "/deliveries/99/body")).Expect(404);
    }

    [Fact]
    public async Task Delivers_again_on_request()
    {
        Answer(400);
        (await Create(Bodies.Text("Hello"))).Expect(201);
        await Advance("100ms");
        var id = (await Deliveries())[0].GetProperty("id").GetInt64();
        Answer(200);

        var again = (await Control(HttpMethod.Post, $"/deliveries/{id.ToString(CultureInfo.InvariantCulture)}/redeliver")).Expect(202).Json;
        Assert.Equal("pending", again.GetProperty("status").GetString());
        await Advance("0s");

        Assert.Equal(2, Received.Length);
        Assert.Equal(Received[0]["webhook-id"], Received[1]["webhook-id"]);
        Assert.Equal(Received[0].Text, Received[1].Text);
        Assert.Equal(["failed", "delivered"], (await Deliveries()).Select(delivery => delivery.GetProperty("status").GetString()));

        (await Control(HttpMethod.Post, "/deliveries/99/redeliver")).Expect(404);
        (await Delete("/webhook-subscriptions/00000000-0000-4000-8000-0000000000d1")).Expect(204);
        (await Control(HttpMethod.Post, "/deliveries/1/redeliver")).Expect(409);
    }
}
