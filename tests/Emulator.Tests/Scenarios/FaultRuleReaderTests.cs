using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Faults;
using Chats.Emulator.Faults.Kinds;
using Chats.Emulator.Rules;

namespace Chats.Emulator.Scenarios;

public sealed class FaultRuleReaderTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 18, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_rule_is_read_from_json()
    {
        var rule = Read("""
            {
            	"name": "f", "on": "createChat", "phase": "after",
            	"when": {"calls":[1,3],"first":9,"every":2,"after":1,"times":4,"rate":0.5,"between":["5m","2026-11-23T19:00:00+00:00"],"ttl":"PT1H"},
            	"where": {"from":"+12025550100","to":"Ana@Example.com","chat":"550E8400-e29b-41d4-a716-446655440000","token":"t","header":{"X-A":"b"},"text_contains":"\u00e9\/"},
            	"then": {"error":1007,"retry_after":3,"delay":"2s"}
            }
            """);
        Assert.Equal(("f", "createChat", FaultPhase.After), (rule.Name, rule.On, rule.Phase));
        Assert.Equal([1, 3], rule.When.Calls);
        Assert.Equal((9, 2, 1, 4, 0.5), (rule.When.First, rule.When.Every, rule.When.After, rule.When.Times, rule.When.Rate));
        Assert.Equal((Start.AddMinutes(5), Start.AddHours(1), TimeSpan.FromHours(1)), (rule.When.From, rule.When.Until, rule.When.Ttl));
        Assert.Equal(
            ("+12025550100", "ana@example.com", "t", "é/"), (rule.Where.From, rule.Where.To, rule.Where.Token, rule.Where.TextContains));
        Assert.Equal("550e8400-e29b-41d4-a716-446655440000", rule.Where.Chat);
        Assert.Equal("b", rule.Where.Headers["x-a"]);
        Assert.Same(ApiErrors.RateLimited, rule.Then.Error);
        Assert.Equal(3, rule.Then.RetryAfter);
        Assert.Equal(TimeSpan.FromSeconds(2), rule.Then.Delay!.Fixed);
    }

    [Fact]
    public void A_rule_is_read_from_yaml() => Assert.Equal(
        FaultConnection.Reset,
        Read("on: POST /chats\nthen:\n  connection: reset").Then.Connection);

    [Fact]
    public void Every_effect_is_read()
    {
        Assert.Same(ApiErrors.InternalError, Then("error: 3006").Error);
        Assert.Equal(FaultConnection.Close, Then("connection: close").Connection);
        Assert.Equal(FaultConnection.Hang, Then("connection: hang").Connection);
        Assert.Equal(0.5, Then("truncate: 0.5").Truncate);
        Assert.True(Then("malformed: true").Malformed);
        Assert.All(
            WebhookFaults.Names, name => Assert.Equal(name, Read($"on: webhook\nthen: {{ webhook: {name} }}").Then.Webhook!.Value.Name()));
        Assert.Equal(new FaultDrip(10, TimeSpan.FromMilliseconds(50)), Then("drip: { bytes: 10, every: 50ms }").Drip);
        Assert.Equal(
            new FaultDelay { Min = TimeSpan.FromSeconds(1), Max = TimeSpan.FromSeconds(2) }, Then("delay: { min: 1s, max: 2s }").Delay);
        Assert.Equal(
            new FaultDelay { Median = TimeSpan.FromSeconds(1), Sigma = 0.8, Max = TimeSpan.FromSeconds(9) },
            Then("delay: { median: 1s, sigma: 0.8, max: 9s }").Delay);
        Assert.Equal(new FaultDelay { Median = TimeSpan.FromSeconds(1) }, Then("delay: { median: 1s }").Delay);
        Assert.Equal(
            new DeliveryOutcome
            {
                FailsWith = 4008,
                Carrier = Service.Sms,
                SentAfter = TimeSpan.FromSeconds(1),
                ArrivesLate = TimeSpan.FromSeconds(9),
            },
            Then("delivery: { fails_with: 4008, service: SMS, sent_after: 1s, arrives_late: 9s }").Delivery);
        Assert.Equal(
            new DeliveryOutcome { StallsAt = DeliveryStatus.Queued, DeliveredAfter = TimeSpan.FromSeconds(2) },
            Then("delivery: { stalls_at: queued, delivered_after: 2s }, delay: 1s").Delivery);
        var status = Then("status: 502, retry_after: 1, headers: { Server: edge }, body: oops");
        Assert.Equal((502, 1, "edge", "oops"), (status.Status, status.RetryAfter, status.Headers["server"], status.Body));
    }

    [Theory]
    [InlineData("", "1:1: the file is empty")]
    [InlineData("{ on: \"webhook:mesage.sent\", then: { webhook: drop } }", "1:7: unknown event 'mesage.sent'; did you mean "
        + "'message.sent'?")]
    [InlineData("{ on: webhook, then: { error: 3006 } }", "1:22: error is for calls; a webhook takes webhook: …, a delay, or both")]
    [InlineData("{ on: \"*\", then: { webhook: drop } }", "1:18: webhook goes with on: webhook only")]
    [InlineData("{ on: webhook, then: { webhook: eat } }", "1:33: unknown value 'eat'; known are drop, duplicate, reorder, "
        + "corrupt_signature, missing_signature, wrong_secret, stale_timestamp, truncate, extra_fields, unknown_type")]
    [InlineData("{ on: webhook, where: { token: t }, then: { webhook: drop } }", "1:7: a webhook carries no API key and no headers of a call")]
    [InlineData("{ on: webhook, phase: after, then: { webhook: drop } }", "1:23: phase is for calls; a webhook has none")]
    [InlineData("{}", "1:1: missing key 'on'", "1:1: missing key 'then'")]
    [InlineData("{ on: \"*\", then: {} }", "1:18: has no effect; give one of error, status, connection, truncate, malformed, drip, "
        + "delivery, status_flap, or a delay")]
    [InlineData("{ on: \"*\", then: { malformed: false } }", "1:18: has no effect; give one of error, status, connection, truncate, "
        + "malformed, drip, delivery, status_flap, or a delay")]
    [InlineData("{ on: \"*\", then: { stats: 500 } }", "1:20: unknown key 'stats'; did you mean 'status'?")]
    [InlineData("{ on: \"*\", then: { error: 1007, status: 500 } }", "1:18: has several effects (error, status); keep one, a delay may "
        + "go with it")]
    [InlineData("{ on: \"*\", then: { status_flap: 503, truncate: 0.5 } }", "1:18: has several effects (truncate, status_flap); keep "
        + "one, a delay may go with it")]
    [InlineData("{ on: \"*\", then: { status_flap: 503, body: oops } }", "1:44: body goes with status only")]
    [InlineData("{ on: webhook, then: { status_flap: 503 } }", "1:22: status_flap is for calls; a webhook takes webhook: …, a delay, or both")]
    [InlineData("{ on: \"*\", then: { error: 2099 } }", "1:27: 2099 is not in the vendor's catalogue; use status: to answer something of "
        + "your own")]
    [InlineData("{ on: \"*\", then: { error: 4006 } }", "1:27: 4006 was never seen as an answer, so its HTTP status is unknown; use "
        + "status: with a body")]
    [InlineData("{ on: \"*\", then: { connection: reset, retry_after: 1 } }", "1:52: retry_after goes with error: 1007, the vendor's "
        + "only 429, or with status")]
    [InlineData("{ on: \"*\", then: { error: 1007, body: x, headers: { A: b } } }", "1:39: body goes with status only", "1:51: headers "
        + "go with status only")]
    [InlineData("{ on: \"*\", then: { status: 99 } }", "1:28: must be between 200 and 599, found 99")]
    [InlineData("{ on: \"*\", then: { delay: {} } }", "1:27: needs max, or median")]
    [InlineData("{ on: \"*\", then: { delay: { min: 3s, max: 2s } } }", "1:27: min is more than max")]
    [InlineData("{ on: \"*\", then: { delay: { min: 3s, median: 2s } } }", "1:27: min and median exclude each other")]
    [InlineData("{ on: \"*\", then: { delay: { max: 3s, sigma: 1 } } }", "1:27: sigma goes with median only")]
    [InlineData("{ on: \"*\", then: { delay: 2h } }", "1:27: must be at most 1h, found 2h")]
    [InlineData("{ on: \"*\", then: { status: 500, headers: { A: \"b\\nc\" } } }", "1:47: expected a header value, found 'b\nc'")]
    [InlineData("{ on: \"*\", when: { calls: [] }, then: { status: 500 } }", "1:27: needs at least 1 item, found 0")]
    [InlineData("{ on: \"*\", when: { between: [5m, 1m] }, then: { status: 500 } }", "1:29: ends before it begins")]
    [InlineData("{ on: \"*\", when: { rate: 2 }, then: { status: 500 } }", "1:26: must be between 0 and 1, found 2")]
    [InlineData("{ on: create chat, then: { status: 500 } }", "1:7: expected an operation such as createChat, \"METHOD /path\", \"*\" or "
        + "webhook, found 'create chat'")]
    [InlineData("{ on: creatChat, then: { status: 500 } }", "1:7: unknown operation 'creatChat'; did you mean 'createChat'?")]
    [InlineData("{ on: POST /chat, then: { status: 500 } }", "1:7: no operation is 'POST /chat'; did you mean 'POST /chats'?")]
    [InlineData("{ on: \"*\", then: { error: 3006, retry_after: 5 } }", "1:46: retry_after goes with error: 1007, the vendor's only 429, "
        + "or with status")]
    [InlineData("{ on: \"*\", then: { status: 502, headers: { Transfer-Encoding: chunked } } }", "1:42: the header Transfer-Encoding is "
        + "the connection's own and cannot be set")]
    [InlineData("{ on: \"*\", then: { status: 204, body: x } }", "1:39: status 204 never has a body")]
    [InlineData("{ on: createChat, then: { delivery: {} } }", "1:37: says nothing; known keys are fails_with, stalls_at, service, "
        + "sent_after, delivered_after, arrives_late")]
    [InlineData("{ on: createChat, then: { delivery: { fails: 4001 } } }", "1:39: unknown key 'fails'; known are fails_with, stalls_at, "
        + "service, sent_after, delivered_after, arrives_late")]
    [InlineData("{ on: createChat, then: { delivery: { fails_with: 4003 } } }", "1:37: fails_with cannot be 4003 here; known are 3007, "
        + "4001, 4002, 4005, 4006, 4007, 4008")]
    [InlineData("{ on: createChat, then: { delivery: { fails_with: 4001, stalls_at: sent } } }", "1:37: fails_with and stalls_at exclude "
        + "each other")]
    [InlineData("{ on: createChat, then: { delivery: { stalls_at: read } } }", "1:50: unknown value 'read'; known are pending, queued, "
        + "sent, delivered")]
    [InlineData("{ on: createChat, then: { delivery: { arrives_late: 1s } } }", "1:37: arrives_late goes with fails_with: it is what "
        + "failed that arrives all the same")]
    [InlineData("{ on: createChat, then: { error: 3006, delivery: { fails_with: 4001 } } }", "1:25: has several effects (error, "
        + "delivery); keep one, a delay may go with it")]
    [InlineData("{ on: createChat, phase: after, then: { delivery: { fails_with: 4001 } } }", "1:26: phase says when the answer is "
        + "spoilt or held back, and delivery leaves the answer alone; leave it out")]
    [InlineData("{ on: getChat, then: { delivery: { fails_with: 4001 } } }", "1:34: 'getChat' starts nothing that is done after the "
        + "answer; these do: createChat, sendMessageToChat, sendMessage, sendVoiceMemo, createPoll, updateAppCard, updateChat, "
        + "addParticipant, removeParticipant, leaveChat, startReputationAudit, setBackground, removeBackground")]
    [InlineData("{ on: updateChat, then: { delivery: { fails_with: 4002, service: SMS } } }", "1:37: service, delivered_after and "
        + "arrives_late are about messages, and these calls send none", "1:37: fails_with cannot be 4002 here; known are 3007, 4001")]
    [InlineData("{ on: \"POST /chats/{id}/background\", then: { delivery: { fails_with: 4002 } } }", "1:56: fails_with cannot be 4002 "
        + "here; known are 1005, 2011, 4001, 5002")]
    [InlineData("{ name: g, on: \"*\", then: { status: 500 } }", "1:9: the rule is called 'f' here, not 'g'")]
    public void A_bad_rule_is_refused_with_the_reason(string text, params string[] problems)
    {
        var reading = FaultRuleReader.Read(text, "f", Start);
        Assert.Null(reading.Rule);
        Assert.Equal(problems.Select(problem => $"faults/f:{problem}"), reading.Problems.Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("{ on: \"*\", then: { delivery: { fails_with: 4006 } } }")]
    [InlineData("{ on: POST /v3/chats, phase: before, then: { delivery: { service: SMS } } }")]
    [InlineData("{ on: createChat, phase: after, then: { delay: 1s, delivery: { stalls_at: sent } } }")]
    [InlineData("{ on: \"PUT /chats/{chatId}\", then: { delivery: { fails_with: 3007, sent_after: 1s } } }")]
    [InlineData("{ on: removeBackground, then: { delivery: { fails_with: 5002 } } }")]
    public void A_rule_about_what_is_done_after_the_answer_is_taken(string text) => Assert.NotNull(Read(text).Then.Delivery);

    [Fact]
    public void A_bad_name_is_refused() =>
        Assert.NotEmpty(FaultRuleReader.Read("{ on: \"*\", then: { status: 500 } }", "a b", Start).Problems);

    private static FaultEffect Then(string then) => Read($"{{ on: \"*\", then: {{ {then} }} }}").Then;

    private static FaultRule Read(string text)
    {
        var reading = FaultRuleReader.Read(text, "f", Start);
        Assert.Empty(reading.Problems);
        return reading.Rule!;
    }
}
