namespace Chats.Emulator.Testing.Tests.Scenarios;

/// <summary>Worlds built in code.</summary>
public sealed class ScenarioTests(ChatsEmulatorFactory emulator) : IClassFixture<ChatsEmulatorFactory>
{
    private const string ByHand = """
        version: 1
        name: orders
        seed: 7
        clock: { mode: manual, now: 2026-11-23T18:00:00Z }
        lines: [{ number: "+12025550100" }]
        contacts: [{ handle: "+14155550123", services: [iMessage, SMS], reads_after: 5s }]
        chats:
          - id: 00000000-0000-4000-8000-0000a1000001
            from: "+12025550100"
            to: ["+14155550123"]
            messages:
              - { from: "+14155550123", text: "Is my order ready?" }
              - { from: me, text: On its way }
          - from: "+12025550100"
            to: ["+14155550123", ana@example.com]
            display_name: Launch team
            messages: [{ from: ana@example.com, poll: { options: [Pizza, Tacos] }, at: -5m }]
        webhooks: [{ url: "http://localhost:5000/hooks", events: [message.received], secret: whsec_AAECAwQFBgcICQoLDA0ODw== }]
        faults: [{ name: busy, on: createChat, when: { first: 2 }, then: { error: 1007, retry_after: 3 } }]
        """;

    [Fact]
    public async Task Code_and_yaml_make_equal_worlds()
    {
        var scenario = Scenario.New("orders")
            .Seed(7)
            .ManualClock("2026-11-23T18:00:00Z")
            .Line("+12025550100")
            .Contact("+14155550123", person => person.Services("iMessage", "SMS").ReadsAfter("5s"))
            .Chat(out var chat, with: "+14155550123")
            .Message("Is my order ready?", from: "+14155550123")
            .Message("On its way")
            .Chat(["+14155550123", "ana@example.com"], group => group.Named("Launch team"))
            .Message(poll => poll.Poll("Pizza", "Tacos"), from: "ana@example.com", at: "-5m")
            .Webhook("http://localhost:5000/hooks", hook => hook.Events("message.received").Secret("whsec_AAECAwQFBgcICQoLDA0ODw=="))
            .Fault(new Fault("busy", on: "createChat")
            {
                When = new() { First = 2 },
                Then = new() { Error = 1007, RetryAfter = TimeSpan.FromSeconds(3) },
            });
        await using var built = await emulator.NewWorldAsync(scenario);
        await using var written = await emulator.NewWorldAsync(scenarioYaml: ByHand);

        Assert.Equal(await written.Control.StateTextAsync(), await built.Control.StateTextAsync());
        Assert.Equal(
            System.Text.Json.JsonSerializer.Serialize(await written.Control.Faults.ListAsync()),
            System.Text.Json.JsonSerializer.Serialize(await built.Control.Faults.ListAsync()));
        Assert.Equal("00000000-0000-4000-8000-0000a1000001", chat.ToString());
    }

    [Fact]
    public async Task Two_calls_make_a_usable_world()
    {
        await using var own =
            await ChatsEmulator.StartAsync(new() { Scenario = Scenario.New().Chat(with: "+14155550123").Message("Hello") });
        using var client = own.CreateClient();

        Assert.Contains("+14155550123", await client.GetStringAsync("/v3/chats?from=%2B12025550100"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_at_once_loads_and_survives_an_export()
    {
        await using var world = await emulator.NewWorldAsync();
        await world.Control.Scenario.PutAsync(Everything.Scenario());
        var state = await world.Control.StateTextAsync();

        var yaml = await world.Control.Scenario.ExportAsync();
        await world.Control.Scenario.PutAsync(yaml);

        Assert.Equal(state, await world.Control.StateTextAsync());
        Assert.Equal(
            yaml, Scenario.From(yaml).ToYaml()
                .Replace(
                    "scenario.schema.json\n",
                    "scenario.schema.json\n" + string.Join("", yaml.Split('\n')[1..3].Select(line => line + "\n")),
                    StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_export_can_be_added_to()
    {
        await using var world = await emulator.NewWorldAsync(Scenario.New().ManualClock().Chat(with: "+14155550123").Message("Hello"));
        var before = await world.Control.Scenario.ExportAsync();

        await world.Control.Scenario.PutAsync(Scenario.From(before).Chat(with: "+14155550124").Message("And you?"));

        Assert.Contains("And you?", await world.Control.StateTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Hello", await world.Control.StateTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_name_what_they_are_about()
    {
        var scenario = Scenario.New().ManualClock("2026-11-23T18:00:00Z")
            .Contact("ana@example.com", person => person.Services("SMS"))
            .Chat(with: "+14155550123").Message("Hi", from: "+14155550199").Message("Later", at: "5m")
            .Chat(["+14155550123", "+14155550124"], chat => chat.Named("Launch team").Left("+14155550188"));

        var problems = Assert.Throws<ScenarioException>(() => scenario.ToYaml()).Problems;

        Assert.Collection(
            problems,
            problem => Assert.StartsWith(
                "contact 'ana@example.com', service 1: an e-mail address cannot receive SMS", problem, StringComparison.Ordinal),
            problem => Assert.StartsWith(
                "chat with +14155550123, message 'Hi', from: '+14155550199' is not in this chat", problem, StringComparison.Ordinal),
            problem => Assert.StartsWith("chat with +14155550123, message 'Later', at:", problem, StringComparison.Ordinal),
            problem => Assert.StartsWith(
                "chat 'Launch team', left 1: '+14155550188' is not in this chat", problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Wrong_words_are_refused_where_they_are_said()
    {
        Assert.Contains(
            "did you mean 'iMessage'?",
            Assert.Throws<ScenarioException>(() => Scenario.New().Contact("a@example.com", person => person.Services("imessage"))).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "a duration such as", Assert.Throws<ScenarioException>(() => Scenario.New().Delivery(sentAfter: "soon")).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "2026-11-23", Assert.Throws<ScenarioException>(() => Scenario.New().ManualClock("today")).Message, StringComparison.Ordinal);
        Assert.Contains(
            "fault 'f': ",
            Assert.Throws<ScenarioException>(() => Scenario.New().Fault(new Fault("f") { Then = new() { Status = 1 } })).Message,
            StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Scenario.New().Message("Hello"));
    }

    [Fact]
    public async Task What_is_under_way_cannot_be_exported()
    {
        await using var world = await emulator.NewWorldAsync(Scenario.New().ManualClock());
        using var client = world.CreateClient();
        var part = new { type = "text", value = "Hello" };
        await System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(
            client, "/v3/chats", new { from = world.Lines[0], to = new[] { "+14155550999" }, message = new { parts = new[] { part } } });

        var refused = await Assert.ThrowsAsync<EmulatorControlException>(() => world.Control.Scenario.ExportAsync());
        Assert.Contains("a message on its way", refused.Detail, StringComparison.Ordinal);
        await world.Control.Clock.AdvanceAsync("10s");
        Assert.Contains("text: Hello", await world.Control.Scenario.ExportAsync(), StringComparison.Ordinal);
    }
}
