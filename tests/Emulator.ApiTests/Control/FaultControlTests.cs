using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>/_emulator/faults.</summary>
public sealed class FaultControlTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Shows_a_rule_as_it_would_stand_in_a_scenario_and_takes_it_back()
    {
        const string Rule = """
            {"name":"f","on":"POST /chats","where":{"from":"+12025550100","to":"ana@example.com","header":{"X-A":"b"},"text_contains":"cake"},
             "when":{"calls":[1,3],"times":5,"rate":0.5,"between":["2026-11-23T18:00:00.000Z","2026-11-24T18:00:00.000Z"],"ttl":"1h"},
             "phase":"after","then":{"error":1007,"retry_after":3,"delay":{"median":"1s","sigma":0.4,"max":"5s"}}}
            """;

        await PutFault("f", Rule);
        var shown = (await Control(HttpMethod.Get, "/faults/f")).Expect(200).Json;

        Assert.Equal(["name", "calls", "hits", "rule"], Keys(shown));
        var again = shown.GetProperty("rule").GetRawText();
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(Rule), shown.GetProperty("rule")), again);
        await PutFault("f", again);
        Assert.Equal(again, (await Control(HttpMethod.Get, "/faults/f")).Json.GetProperty("rule").GetRawText());
    }

    [Fact]
    public async Task Shows_what_becomes_of_a_message_and_takes_it_back()
    {
        const string Rule = """
            {"name":"f","on":"createChat","phase":"before","then":{"delay":"1s","delivery":{"fails_with":4001,"service":"RCS","sent_after":"400ms","delivered_after":"1h","arrives_late":"1m30s"}}}
            """;

        await PutFault("f", Rule);
        var shown = (await Control(HttpMethod.Get, "/faults/f")).Json.GetProperty("rule").GetRawText();
        Assert.Equal(Rule.Trim(), shown);
        await PutFault("f", shown);
        await PutFault("f", """{"on":"createChat","then":{"delivery":{"stalls_at":"queued"}}}""");
        Assert.Equal(
            """{"stalls_at":"queued"}""",
            (await Control(HttpMethod.Get, "/faults/f")).Json.GetProperty("rule").GetProperty("then").GetProperty("delivery").GetRawText());
    }

    [Fact]
    public async Task Takes_yaml_as_well()
    {
        await PutFault("f", "on: listChats\nthen:\n  status: 502\n  body: oops\n");

        (await Get("/chats")).Expect(502);
    }

    [Fact]
    public async Task Keeps_the_order_counts_anew_when_replaced_and_forgets_when_deleted()
    {
        await PutFault("a", """{"on":"listChats","then":{"error":3001}}""");
        await PutFault("b", """{"on":"listChats","then":{"error":3002}}""");
        (await Get("/chats")).Expect(500);
        await PutFault("a", """{"on":"listChats","then":{"error":3003}}""");
        Assert.Equal(["a 0 0", "b 1 0"], await Faults());
        Envelope.Check(await Get("/chats"), 500, 3003);

        (await Control(HttpMethod.Delete, "/faults/a")).Expect(204);
        Assert.Equal(["b 2 0"], await Faults());
        Problem(await Control(HttpMethod.Delete, "/faults/a"), 404);
        var unknown = Problem(await Control(HttpMethod.Get, "/faults/a"), 404);
        Assert.Contains("GET /_emulator/faults lists", unknown.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        (await Control(HttpMethod.Delete, "/faults")).Expect(204);
        Assert.Empty(await Faults());
        (await Get("/chats")).Expect(200);
    }

    [Fact]
    public async Task Has_the_rules_of_the_scenario_again_after_a_reset()
    {
        (await Control(
            HttpMethod.Put, "/scenario",
            Scenario + "faults:\n  - { name: seeded, on: listChats, when: { calls: [2] }, then: { error: 3006 } }\n")).Expect(204);
        (await Get("/chats")).Expect(200);
        (await Get("/chats")).Expect(500);
        (await Control(HttpMethod.Delete, "/faults")).Expect(204);

        (await Control(HttpMethod.Post, "/reset")).Expect(204);

        Assert.Equal(["seeded 0 0"], await Faults());
        (await Get("/chats")).Expect(200);
        (await Get("/chats")).Expect(500);
    }

    [Theory]
    [InlineData("f", "{}")]
    [InlineData("f", "")]
    [InlineData("f", "[]")]
    [InlineData("f", """{"on":"*"}""")]
    [InlineData("f", """{"on":"*","then":{}}""")]
    [InlineData("f", """{"on":"*","then":{"error":1007,"status":500}}""")]
    [InlineData("f", """{"on":"*","then":{"error":1234}}""")]
    [InlineData("f", """{"on":"*","then":{"error":2020}}""")]
    [InlineData("f", """{"on":"*","then":{"status":99}}""")]
    [InlineData("f", """{"on":"*","then":{"connection":"explode"}}""")]
    [InlineData("f", """{"on":"*","then":{"truncate":2}}""")]
    [InlineData("f", """{"on":"*","then":{"delay":"soon"}}""")]
    [InlineData("f", """{"on":"*","then":{"drip":{"bytes":0,"every":"1s"}}}""")]
    [InlineData("f", """{"on":"*","then":{"retry_after":5}}""")]
    [InlineData("f", """{"on":"*","then":{"error":4004,"retry_after":5}}""")]
    [InlineData("f", """{"on":"*","then":{"status":204,"body":"nobody sees this"}}""")]
    [InlineData("f", """{"on":"*","then":{"status":205,"body":"nobody sees this"}}""")]
    [InlineData("f", """{"on":"*","then":{"status":304,"body":"nobody sees this"}}""")]
    [InlineData("f", """{"on":"createChat","then":{"delivery":{}}}""")]
    [InlineData("f", """{"on":"createChat","then":{"delivery":{"fails_with":4003}}}""")]
    [InlineData("f", """{"on":"createChat","then":{"delivery":{"fails_with":4001},"error":3006}}""")]
    [InlineData("f", """{"on":"createChat","phase":"after","then":{"delivery":{"fails_with":4001}}}""")]
    [InlineData("f", """{"on":"listChats","then":{"delivery":{"fails_with":4001}}}""")]
    [InlineData("f", """{"on":"deleteChat","then":{"error":3006}}""")]
    [InlineData("f", """{"on":"*","when":{"rate":2},"then":{"error":3006}}""")]
    [InlineData("f", """{"on":"*","when":{"calls":[0]},"then":{"error":3006}}""")]
    [InlineData("f", """{"on":"*","where":{"colour":"red"},"then":{"error":3006}}""")]
    [InlineData("f", """{"on":"*","phase":"during","then":{"error":3006}}""")]
    [InlineData("f", """{"name":"g","on":"*","then":{"error":3006}}""")]
    [InlineData("f", """{"on":"two words","then":{"error":3006}}""")]
    [InlineData("%20", """{"on":"*","then":{"error":3006}}""")]
    public async Task Refuses_what_is_no_rule_with_its_place(string name, string rule)
    {
        var problem = Problem(await Control(HttpMethod.Put, $"/faults/{name}", rule), 422);

        Assert.NotEqual(0, problem.Json.GetProperty("errors").GetArrayLength());
        Assert.Empty(await Faults());
        (await Get("/chats")).Expect(200);
    }

    private async Task<string[]> Faults()
    {
        var list = (await Control(HttpMethod.Get, "/faults")).Expect(200).Json.GetProperty("faults").EnumerateArray();
        return [.. list.Select(fault => $"{fault.GetProperty("name")} {fault.GetProperty("calls")} {fault.GetProperty("hits")}")];
    }
}
