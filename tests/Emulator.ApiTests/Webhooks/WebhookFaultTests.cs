using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Webhooks;

/// <summary>Rules on: webhook.</summary>
public sealed class WebhookFaultTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Drop_loses_it_for_good()
    {
        await PutFault("lost", "{ on: 'webhook:message.sent', then: { webhook: drop } }");
        await Send();
        await Advance("1d");

        Assert.Equal(["message.delivered", "message.read"], ReceivedTypes);
        var dropped = Assert.Single(await Deliveries("?status=dropped"));
        Assert.Equal("lost by the fault lost", dropped.GetProperty("reason").GetString());
        Assert.Equal(0, dropped.GetProperty("attempts").GetArrayLength());
    }

    [Fact]
    public async Task Duplicate_sends_it_twice_with_one_id()
    {
        await PutFault("twice", "{ on: 'webhook:message.sent', then: { webhook: duplicate } }");
        await Send();
        await Advance("100ms");

        Assert.Equal(2, Received.Length);
        Assert.Equal(Received[0].Text, Received[1].Text);
        Assert.Equal(Received[0]["webhook-id"], Received[1]["webhook-id"]);
        var attempts = (await Deliveries())[0].GetProperty("attempts");
        Assert.Equal(["twice", "twice"], attempts.EnumerateArray().Select(attempt => attempt.GetProperty("fault").GetString()));
    }

    [Fact]
    public async Task Reorder_lets_the_next_one_overtake()
    {
        await PutFault("late", "{ on: 'webhook:message.sent', then: { webhook: reorder } }");
        await Send();
        await Advance("1s");

        Assert.Equal(["message.delivered", "message.sent"], ReceivedTypes);
        Assert.All(Received, webhook => Verify(webhook, Secret));
        Assert.All(await Deliveries(), delivery => Assert.Equal("delivered", delivery.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task Reorder_is_merely_late_when_nothing_else_happens()
    {
        await PutFault("late", "{ on: webhook, then: { webhook: reorder } }");
        (await Create(Bodies.From(People.SecondLine, Bodies.Hello, People.Joe))).Expect(201);
        await Advance("30s");
        Assert.Empty(Received);

        await Advance("100ms");

        Assert.Equal(["message.sent"], ReceivedTypes);
    }

    [Fact]
    public async Task Delay_holds_it_back_on_the_worlds_clock_and_goes_with_another_effect()
    {
        await PutFault("slow", "{ on: 'webhook:message.sent', when: { calls: [1] }, then: { delay: 10s, webhook: missing_signature } }");
        await Send();
        await Advance("10s");
        Assert.Equal(["message.delivered", "message.read"], ReceivedTypes);

        await Advance("100ms");

        Assert.Equal("message.sent", ReceivedTypes[2]);
        Assert.False(Received[2].Headers.ContainsKey("webhook-signature"));
        Assert.False(Received[2].Headers.ContainsKey("X-Webhook-Signature"));
        Assert.Equal(
            "2026-11-23T18:00:10.100Z",
            (await Deliveries("?event=message.sent"))[0].GetProperty("attempts")[0].GetProperty("at").GetString());
    }

    [Theory]
    [InlineData("corrupt_signature")]
    [InlineData("wrong_secret")]
    [InlineData("truncate")]
    public async Task Spoils_both_signatures(string kind)
    {
        await PutFault("bad", $"{{ on: webhook, when: {{ calls: [1] }}, then: {{ webhook: {kind} }} }}");
        await Send();
        await Advance("1s");

        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Verify(Received[0], Secret));
        byte[] signed = [.. Encoding.UTF8.GetBytes(Received[0]["X-Webhook-Timestamp"] + "."), .. Received[0].Bytes];
        var legacy = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), signed));
        Assert.NotEqual(legacy, Received[0]["X-Webhook-Signature"]);
        Assert.Matches("^v1,[A-Za-z0-9+/]{43}=$", Received[0]["webhook-signature"]);
        Verify(Received[1], Secret);
        if (kind == "truncate") Assert.ThrowsAny<JsonException>(() => Received[0].Json);
    }

    [Fact]
    public async Task Stale_timestamp_is_a_minute_too_old_and_rightly_signed()
    {
        await PutFault("old", "{ on: 'webhook:message.sent', then: { webhook: stale_timestamp } }");
        await Send();
        await Advance("100ms");

        Verify(Received[0], Secret);
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 17, 54, 0, TimeSpan.Zero), SentAt(Received[0]));
    }

    [Fact]
    public async Task Extra_fields_and_unknown_types_are_rightly_signed()
    {
        await PutFault("extra", "{ on: 'webhook:message.sent', then: { webhook: extra_fields } }");
        await PutFault("unknown", "{ on: 'webhook:message.delivered', then: { webhook: unknown_type } }");
        await Send();
        await Advance("1s");

        Assert.All(Received, webhook => Verify(webhook, Secret));
        Assert.True(Received[0].Json.GetProperty("data").GetProperty("emulator_extra").GetBoolean());
        Assert.Equal("message.sent", Received[0].Type);
        Assert.Equal("emulator.unknown_type", Received[1].Type);
        Assert.Equal("emulator.unknown_type", Received[1]["X-Webhook-Event"]);
        Assert.Contains("+12025550100", Received[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_every_attempt_and_leaves_calls_alone()
    {
        Answer(500);
        await PutFault(
            "first-two",
            "{ on: webhook, when: { first: 2 }, where: { from: '+12025550100', to: '+14155550123', text_contains: Hello }, then: { "
                + "webhook: missing_signature } }");
        await PutFault("calls", "{ on: '*', then: { error: 3006 } }");
        (await Create(Bodies.Text("Hello"))).Expect(500);
        (await Control(HttpMethod.Delete, "/faults/calls")).Expect(204);
        await Send();
        await Advance("7s");

        var sent = Received.Where(webhook => webhook.Type == "message.sent").ToArray();
        Assert.False(Received[0].Headers.ContainsKey("webhook-signature"));
        Assert.Equal(2, Received.Count(webhook => !webhook.Headers.ContainsKey("webhook-signature")));
        Assert.Equal(3, sent.Length);
        var rule = (await Control(HttpMethod.Get, "/faults/first-two")).Json;
        Assert.Equal((Received.Length, 2), (rule.GetProperty("calls").GetInt32(), rule.GetProperty("hits").GetInt32()));
        Assert.Equal("missing_signature", rule.GetProperty("rule").GetProperty("then").GetProperty("webhook").GetString());
    }

    private async Task Send() => (await Create(Bodies.Text(string.Create(CultureInfo.InvariantCulture, $"Hello {World}")))).Expect(201);
}
