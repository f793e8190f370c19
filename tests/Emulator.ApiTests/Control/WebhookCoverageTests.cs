using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Webhooks;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>What the reports count of webhooks.</summary>
public sealed class WebhookCoverageTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Faults_of_webhooks_count_once_for_each_that_was_struck()
    {
        await PutFault("twice", "{ on: 'webhook:message.sent', then: { webhook: duplicate } }");
        (await Create(Bodies.Valid)).Expect(201);
        await Advance("1s");

        var faults = (await Control(HttpMethod.Get, "/coverage")).Expect(200).Json.GetProperty("sections").EnumerateArray().Last();

        var struck = faults.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("count").GetInt64() > 0);
        Assert.Equal(("webhook:duplicate", 1), (struck.GetProperty("name").GetString(), struck.GetProperty("count").GetInt32()));
    }

    [Fact]
    public async Task A_retry_relies_on_pauses_that_are_assumed()
    {
        Answer(503);
        var created = (await Create(Bodies.Valid)).Expect(201);
        await Advance("300ms");

        var rules =
            (await Control(HttpMethod.Get, "/fidelity?relied_on=true&evidence=assumed")).Expect(200).Json.GetProperty("rules")
                .EnumerateArray().ToArray();

        Assert.Equal("webhooks.retry-pauses", Assert.Single(rules).GetProperty("id").GetString());
        Assert.Equal(created.TraceId, rules[0].GetProperty("witnesses")[0].GetProperty("trace_id").GetString());
    }
}
