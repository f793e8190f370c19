using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control.Tests;

/// <summary>Conversation tests that are run inside the emulator, by HTTP.</summary>
public sealed class TestRunTests(LoopbackEmulator emulator) : ApiTest(emulator), IClassFixture<LoopbackEmulator>
{
    private const string Passing = """
        version: 1
        tests:
          - name: Maya writes ${word}
            each: [ { word: one }, { word: two } ]
            steps:
              - { as: "+14155550123", say: "${word}", to: "+12025550100" }
              - expect: { event: { type: message.received } }
              - advance: 1m
        """;

    [Fact]
    public async Task Runs_in_the_world_and_leaves_it_as_it_was()
    {
        (await Control(HttpMethod.Put, "/savepoints/mine")).Expect(201);
        (await Get("/phone_numbers")).Expect(200);
        (await Create("{}")).Expect(400);
        var before = await Everything();

        var run = (await Control(HttpMethod.Post, "/tests?wait=60s", Passing)).Expect(200).Json;

        Assert.Equal("passed", run.GetProperty("verdict").GetString());
        Assert.Equal(["passed", "passed"], run.GetProperty("tests").EnumerateArray().Select(test => test.GetProperty("verdict").GetString()));
        Assert.Equal(before, await Everything());
        (await Control(HttpMethod.Post, "/savepoints/mine/restore")).Expect(204);
        Assert.Contains(run.GetProperty("id").GetString()!, (await Control(HttpMethod.Get, "/tests")).Expect(200).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_the_world_as_it_was_also_after_a_scenario_of_its_own()
    {
        (await Create(Bodies.Valid)).Expect(201);
        var before = await Everything();

        (await Control(HttpMethod.Post, "/tests?wait=60s", """
            version: 1
            scenario: { version: 1, contacts: [ { handle: "+14155550123", name: Maya } ] }
            tests: [ { name: Maya writes, steps: [ { as: Maya, say: "Hi", to: "+12025550100" } ] } ]
            """)).Expect(200);

        Assert.Equal(before, await Everything());
    }

    /// <summary>Also in the world as it is; it has no subscription of that address afterwards.</summary>
    [Fact]
    public async Task Subscribes_the_application_to_webhooks()
    {
        var webhook = $"https://{World}.test/hooks";
        var test = $$"""
            version: 1
            app: { webhook: "{{webhook}}" }
            strict: false
            tests:
              - name: Is told
                steps:
                  - { as: "+14155550123", say: "Hi", to: "+12025550100" }
                  - expect: { delivery: { event: message.received, status: delivered } }
            """;

        var run = (await Control(HttpMethod.Post, "/tests?wait=60s", test)).Expect(200);
        Assert.True(run.Json.GetProperty("verdict").GetString() == "passed", run.Text);
        Assert.Single(Emulator.Receiver.At(webhook), received => received.Type == "message.received");
        Assert.Empty((await Get("/webhook-subscriptions")).Expect(200).Json.GetProperty("subscriptions").EnumerateArray());
    }

    [Fact]
    public async Task Says_what_was_expected_and_where()
    {
        var run = (await Control(HttpMethod.Post, "/tests?wait=60s&filter=answered", """
            version: 1
            tests:
              - name: Is answered
                steps:
                  - { as: "+14155550123", say: "Hello", to: "+12025550100" }
                  - expect: { message: any, within: 1s }
              - name: Other
                steps: [ { note: a } ]
            """)).Expect(200).Json;

        Assert.Equal("failed", run.GetProperty("verdict").GetString());
        var test = Assert.Single(run.GetProperty("tests").EnumerateArray());
        Assert.Equal(6, test.GetProperty("failure").GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task One_run_at_a_time_which_can_be_stopped()
    {
        var begun = (await Control(HttpMethod.Post, "/tests", """
            version: 1
            scenario: { version: 1 }
            tests: [ { name: Long, steps: [ { wait: 1h } ] } ]
            """)).Expect(202).Json;
        var id = begun.GetProperty("id").GetString();

        (await Control(HttpMethod.Post, "/tests", Passing)).Expect(409);
        (await Control(HttpMethod.Get, $"/tests/{id}")).Expect(202);
        Assert.Equal("error", (await Control(HttpMethod.Delete, $"/tests/{id}")).Expect(200).Json.GetProperty("verdict").GetString());
        (await Control(HttpMethod.Post, "/tests?wait=60s", Passing)).Expect(200);
        (await Control(HttpMethod.Get, "/tests/run-0")).Expect(404);
    }

    [Theory]
    [InlineData("version: 1\ntests: [ { name: A, steps: [ { sya: a } ] } ]", 422)]
    [InlineData("version: 1\nscenario: bakery.yaml\ntests: [ { name: A, steps: [ { note: a } ] } ]", 422)]
    public async Task Refuses_what_it_cannot_run(string text, int status) => (await Control(HttpMethod.Post, "/tests", text)).Expect(status);

    [Fact]
    public async Task Refuses_what_selects_nothing_and_what_is_too_long()
    {
        (await Control(HttpMethod.Post, "/tests?filter=nothing", Passing)).Expect(400);
        (await Control(HttpMethod.Post, "/tests?wait=soon", Passing)).Expect(400);
        (await Control(HttpMethod.Post, "/tests", Passing + "\n#" + new string('x', 1024 * 1024))).Expect(413);
    }

    [Theory]
    [InlineData("expect: { message: { judge: { url: \"https://judge.example/ask\", criterion: kind } } }", 4, 44)]
    [InlineData("as: \"+14155550123\"\n        say: { from: { url: \"http://10.0.0.7/words\" } }", 5, 29)]
    public async Task Asks_nobody_whom_the_owner_has_not_named(string step, int line, int column)
    {
        var refused = (await Control(HttpMethod.Post, "/tests", $"version: 1\ntests:\n  - steps:\n      - {step}\n    name: t\n")).Expect(422);
        var problem = Assert.Single(refused.Json.GetProperty("errors").EnumerateArray());
        Assert.Contains("--fetch-from", problem.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal((line, column), (problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32()));
    }

    [Fact]
    public async Task Asks_nobody_whose_address_a_step_has_put_together()
    {
        var run = (await Control(HttpMethod.Post, "/tests?wait=60s", """
            version: 1
            tests:
              - name: t
                steps:
                  - { as: "+14155550123", say: "judge.example", to: "+12025550100", save_as: host }
                  - { as: "+14155550123", say: { from: { url: "https://${host.text}/words" } } }
            """)).Expect(200).Json;
        Assert.Equal("error", run.GetProperty("verdict").GetString());
        Assert.Contains("may not ask 'https://judge.example/words'", run.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_recorded_passes()
    {
        (await Control(HttpMethod.Post, "/contacts/+14155550123/messages", """{"to":"+12025550100","text":"When is it ready?"}""")).Expect(201);
        (await Post("/chats/00000000-0000-4000-8000-000000000001/messages", Bodies.IntoChat("""{"parts":[{"type":"text","value":"At 16:30."}]}"""))).Expect(202);
        await Control(HttpMethod.Post, "/clock/advance", """{"by":"5s"}""");

        var text = (await Control(HttpMethod.Get, "/tests/recorded?name=Ready")).Expect(200).Text;

        Assert.Contains("say: \"When is it ready?\"", text, StringComparison.Ordinal);
        Assert.Contains("(?<time1>", text, StringComparison.Ordinal);
        Assert.Empty(Conversations.Files.TestFileLoader.LoadText(text, "recorded").Problems);
        (await Control(HttpMethod.Get, "/tests/recorded?texts=losse")).Expect(400);
    }

    /// <summary>All that can be seen of the world.</summary>
    private async Task<string> Everything()
    {
        var seen = new List<string>();
        foreach (var path in new[]
        {
            "/state", "/events", "/journal", "/coverage", "/fidelity", "/hygiene", "/savepoints", "/faults", "/scenario",
            "/deliveries",
        })
        {
            seen.Add((await Control(HttpMethod.Get, path)).Expect(200).Text);
        }

        return string.Join('\n', seen);
    }
}
