using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>/_emulator/fidelity, and the header that names the rule of a refusal.</summary>
public sealed class FidelityTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task A_refusal_names_its_rule_and_evidence()
    {
        Assert.Equal(
            "chats.exists; evidence=documented", (await Get($"/chats/{People.UnknownChat}")).Expect(404).Header("X-Emulator-Rule"));
        Assert.Equal("chats.list.limit; evidence=assumed", (await Get("/chats?limit=0")).Expect(400).Header("X-Emulator-Rule"));
        Assert.Equal(
            "transport.authentication; evidence=documented",
            (await Call(Request(HttpMethod.Get, "/v3/chats", token: null))).Expect(401).Header("X-Emulator-Rule"));
        Assert.Null((await Get("/chats")).Expect(200).Header("X-Emulator-Rule"));
    }

    [Fact]
    public async Task Lists_every_rule_with_answer_evidence_and_source()
    {
        var report = (await Control(HttpMethod.Get, "/fidelity")).Expect(200).Json;
        var rules = report.GetProperty("rules").EnumerateArray().ToArray();

        Assert.Equal($"world {World}", report.GetProperty("scope").GetString());
        Assert.Equal("linq-python 0.65.0 (2026-10-09)", report.GetProperty("level").GetString());
        Assert.True(rules.Length > 280);
        var refusal = Rule(rules, "chats.create.from-e164");
        Assert.Equal(["id", "kind", "text", "evidence", "source", "status", "code", "relied_on"], Keys(refusal));
        Assert.Equal(
            ("refusal", 400, 1002, 0),
            (refusal.GetProperty("kind").GetString(), refusal.GetProperty("status").GetInt32(), refusal.GetProperty("code").GetInt32(),
                refusal.GetProperty("relied_on").GetInt32()));
        Assert.Equal(["id", "kind", "text", "evidence", "source"], Keys(Rule(rules, "chats.list-order")));
        Assert.Equal(["id", "kind", "text", "evidence", "source", "relied_on"], Keys(Rule(rules, "chats.reuse")));
    }

    [Fact]
    public async Task Tells_which_rules_decided_and_for_whom()
    {
        (await Create(Bodies.Valid)).Expect(201);
        var reused = (await Create(Bodies.Valid)).Expect(201);
        var refused = (await Get("/chats?limit=0")).Expect(400);
        (await Post("/messages", Bodies.ToPeople(Bodies.Hello, People.Stranger))).Expect(202);
        (await Post($"/chats/{People.GroupChat}/read")).Expect(204);
        (await Create(Bodies.Keyed("k", "Hi", People.Stranger))).Expect(201);
        (await Create(Bodies.Keyed("k", "Hi", People.Stranger))).Expect(201);

        var relied = await ReliedOn();

        Assert.Equal(
            ["chats.list.limit", "chats.reuse", "chats.reuse-status", "chats.read-group", "sends.replay", "sends.active-chat"],
            relied.Select(Id));
        Assert.Equal((refused.TraceId, reused.TraceId), (Witness(relied[0]), Witness(relied[1])));
        Assert.Equal(2, relied[1].GetProperty("relied_on").GetInt32());
        Assert.Equal(["chats.list.limit", "chats.reuse-status"], (await ReliedOn("&evidence=assumed")).Select(Id));
        Assert.DoesNotContain("chats.reuse", (await Rules("?relied_on=false")).Select(Id));
    }

    [Fact]
    public async Task Tells_how_messages_came_where_they_went()
    {
        (await Create(Bodies.Text("Hello", People.Maya, People.Ana))).Expect(201);
        (await Create(Bodies.From(People.SecondLine, Bodies.Hello, People.Joe))).Expect(201);
        (await Create(Bodies.Message("""{"parts":[{"type":"text","value":"Hi"}],"preferred_service":"RCS"}""", People.Ben))).Expect(201);
        await Advance("1s");

        var relied = (await ReliedOn()).ToDictionary(rule => Id(rule)!, rule => rule.GetProperty("relied_on").GetInt32());

        Assert.Equal(
            (2, 1, 1, 1),
            (relied["delivery.no-receipts"], relied["delivery.fallback"], relied["delivery.preferred"], relied["delivery.receipts"]));
    }

    [Fact]
    public async Task Verifies_that_nothing_relied_on_what_is_assumed()
    {
        (await Get($"/chats/{People.UnknownChat}")).Expect(404);
        (await Control(HttpMethod.Post, "/fidelity/verify")).Expect(204);

        var refused = (await Get("/chats?limit=0")).Expect(400);
        var problem = Problem(await Control(HttpMethod.Post, "/fidelity/verify"), 417);

        Assert.Equal(
            $"In world {World}, what happened was decided by rules that are only assumed:\n  chats.list.limit (assumed): Invalid "
                + $"parameter value\n    relied on once, first by {World}/{refused.TraceId}",
            problem.Json.GetProperty("detail").GetString());
        (await Control(HttpMethod.Post, "/fidelity/verify?accept=chats.list.limit,chats.reuse-status")).Expect(204);
        Problem(await Control(HttpMethod.Post, "/fidelity/verify?worlds=all"), 417);
    }

    [Theory]
    [InlineData("GET", "/fidelity?evidence=assumd", "did you mean 'assumed'?")]
    [InlineData("GET", "/fidelity?reliedon=true", "did you mean 'relied_on'?")]
    [InlineData("GET", "/fidelity?relied_on=perhaps", "wrong type")]
    [InlineData("POST", "/fidelity/verify?accept=chats.reuse-statu", "did you mean 'chats.reuse-status'?")]
    [InlineData("POST", "/fidelity/verify?worlds=two", "known are one, all")]
    public async Task Says_what_is_wrong_with_a_question(string method, string path, string hint) =>
        Assert.Contains(
            hint, Problem(await Control(new HttpMethod(method), path), 400).Json.GetProperty("detail").GetString(),
            StringComparison.Ordinal);

    private Task<JsonElement[]> ReliedOn(string rest = "") => Rules("?relied_on=true" + rest);

    private async Task<JsonElement[]> Rules(string query) =>
        [.. (await Control(HttpMethod.Get, "/fidelity" + query)).Expect(200).Json.GetProperty("rules").EnumerateArray()];

    private static JsonElement Rule(JsonElement[] rules, string id) => rules.Single(rule => Id(rule) == id);

    private static string? Id(JsonElement rule) => rule.GetProperty("id").GetString();

    private static string? Witness(JsonElement rule) => rule.GetProperty("witnesses")[0].GetProperty("trace_id").GetString();
}
