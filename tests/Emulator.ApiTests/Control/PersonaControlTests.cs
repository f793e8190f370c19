using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>GET and PUT /_emulator/contacts/{handle}/persona, and what carries personas along.</summary>
public sealed class PersonaControlTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Start = """
        version: 1
        clock: { mode: manual, now: 2026-11-23T18:00:00Z }
        personas:
          customer:
            rules:
              - { name: number, when: { message: { contains: number } }, times: 1, then: [ { say: It is 4711 } ] }
              - { when: { message: any }, then: [ { say: Thanks, after: 1s } ] }
              - { when: { silence: 10m }, from: account, then: [ { say: "Hello?" } ] }
              - { when: { start: 2h, to: "+12025550100" }, then: [ { say: Good morning } ] }
        contacts:
          - { handle: "+14155550123", name: Maya, persona: customer }
          - handle: "+14155550124"
            persona: { guard: { per_minute: 3 }, rules: [ { when: { message: any }, from: Maya, then: [ { one_of: [ { say: Yes }, { say: No } ] } ] } ] }
        """;

    [Fact]
    public async Task Shows_the_rules_and_how_often_each_was_set_off()
    {
        await Begin();
        await Writes("What is your number?");

        var persona = (await Persona("Maya")).Expect(200).Json;
        Assert.Equal(("+14155550123", "customer", 30), (
            persona.GetProperty("handle").GetString(), persona.GetProperty("persona").GetString(),
            persona.GetProperty("per_minute").GetInt32()));
        Assert.Equal(
            ["customer/number a message by the account with text containing \"number\" 1",
                "customer/2 a message by the account 0", "customer/3 no answer for 10m 0",
                "customer/4 at 2026-11-23T20:00:00Z 0"],
            persona.GetProperty("rules").EnumerateArray().Select(rule =>
                $"{rule.GetProperty("name").GetString()} {rule.GetProperty("when").GetString()} {rule.GetProperty("fired").GetInt32()}"));
        Assert.Contains(
            "\"persona_rule\":\"customer/number\"", (await Control(HttpMethod.Get, "/events?type=message.received")).Expect(200).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_are_switched_off_and_on()
    {
        await Begin();
        var off = (await Put("Maya", """{"rules":[{"rule":2,"on":false}]}""")).Expect(200).Json;
        Assert.False(off.GetProperty("rules")[1].GetProperty("on").GetBoolean());
        await Writes("Hello");
        Assert.Equal(0, await Received());

        (await Put("+14155550123", """{"on":true}""")).Expect(200);
        await Writes("Hello again");
        Assert.Equal(1, await Received());
    }

    [Theory]
    [InlineData("Maya", "{}", 400, "Give 'on'")]
    [InlineData("Maya", """{"rules":[{"rule":5,"on":true}]}""", 400, "a number from 1 to 4")]
    [InlineData("Maya", """{"rules":[{"rule":1}]}""", 400, "a number from 1 to 4")]
    [InlineData("+14155550199", """{"on":true}""", 404, "does not act by themselves")]
    public async Task What_cannot_be_switched_is_told(string handle, string body, int status, string reason)
    {
        await Begin();
        Assert.Contains(reason, Problem(await Put(handle, body), status).Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_savepoint_and_an_export_know_how_far_people_are()
    {
        await Begin();
        await Writes("What is your number?");
        (await Put("Maya", """{"rules":[{"rule":3,"on":false}]}""")).Expect(200);
        var before = (await Persona("Maya")).Text;
        (await Control(HttpMethod.Put, "/savepoints/there")).Expect(201);

        await Writes("And your number?");
        Assert.NotEqual(before, (await Persona("Maya")).Text);
        (await Control(HttpMethod.Post, "/savepoints/there/restore")).Expect(204);
        Assert.Equal(before, (await Persona("Maya")).Text);

        var export = (await Control(HttpMethod.Get, "/scenario/current")).Expect(200).Text;
        (await Control(HttpMethod.Put, "/scenario", export)).Expect(204);
        Assert.Equal(before, (await Persona("Maya")).Text);
        Assert.Equal(export, (await Control(HttpMethod.Get, "/scenario/current")).Expect(200).Text);

        await Writes("Your number, again?");
        Assert.Equal("Thanks", await Latest());
    }

    [Theory]
    [InlineData("contacts: [ { handle: +14155550123, persona: custmer } ]\npersonas: { customer: { rules: [ { when: { message: any }, then: [ { say: Hi } ] } ] } }",
        "unknown persona 'custmer'; did you mean 'customer'?")]
    [InlineData("personas: { a: { rules: [ { when: { start: 5m }, then: [ { say: Hi } ] } ] } }", "says no line to begin with; add to")]
    [InlineData("personas: { a: { rules: [ { when: { start: 5m, to: +12025550100, with: [+12025550100] }, then: [ { say: Hi } ] } ] } }",
        "'+12025550100' is a line of the account, not a person")]
    [InlineData("personas: { a: { rules: [ { when: { message: any, silence: 1m }, then: [ { say: Hi } ] } ] } }", "takes only one of the keys message")]
    [InlineData("personas: { a: { rules: [ { when: { message: any }, then: [ { say: { from: { command: words } } } ] } ] } }", "only tests ask for words")]
    [InlineData("personas: { a: { rules: [ { when: { message: any }, then: [ { add: Zoe } ] } ] } }", "'Zoe' is not a phone number")]
    [InlineData("personas: { a: { rules: [ { when: { mesage: any }, then: [ { say: Hi } ] } ] } }", "unknown key 'mesage'; did you mean 'message'?")]
    [InlineData("personas: { a: { rules: [ { when: { message: any }, then: [] } ] } }", "needs at least 1 item")]
    [InlineData("personas: { a: { guard: on, rules: [ { when: { message: any }, then: [ { say: Hi } ] } ] } }", "expected off or per_minute")]
    [InlineData("personas: { a: { rules: [ { when: { message: any }, times_in: world, then: [ { say: Hi } ] } ] } }", "times_in goes with times")]
    [InlineData("personas: { a: { rules: [ { when: { message: any }, then: [ { say: Hi } ], one_of: [ { say: Hi }, { say: Ho } ] } ] } }",
        "unknown key 'one_of'; it is something they do and stands in the list: then: [ { one_of: … } ]")]
    [InlineData("personas: [ { rules: [] } ]", "expected a map from names to personas")]
    public async Task A_mistake_is_told_with_its_place(string text, string problem)
    {
        var errors = Problem(await Control(HttpMethod.Put, "/scenario", "version: 1\n" + text), 422).Json.GetProperty("errors");
        Assert.Contains(
            errors.EnumerateArray(),
            error => error.GetProperty("line").GetInt32() >= 2
                && error.GetProperty("message").GetString()!.Contains(problem, StringComparison.Ordinal));
    }

    private async Task Begin() => (await Control(HttpMethod.Put, "/scenario", $"{Start}\n{TestWorlds.Auth(World)}")).Expect(204);

    private Task<Reply> Persona(string handle) => Control(HttpMethod.Get, $"/contacts/{Uri.EscapeDataString(handle)}/persona");

    private Task<Reply> Put(string handle, string body) =>
        Control(HttpMethod.Put, $"/contacts/{Uri.EscapeDataString(handle)}/persona", body);

    private async Task Writes(string text)
    {
        (await Create(Bodies.Text(text, "+14155550123"))).Expect(201);
        await Advance("5s");
    }

    private async Task<int> Received() =>
        (await Control(HttpMethod.Get, "/events?type=message.received")).Expect(200).Json.GetProperty("events").GetArrayLength();

    private async Task<string?> Latest() => (await Control(HttpMethod.Get, "/state")).Expect(200).Json.GetProperty("chats")[0]
        .GetProperty("messages").EnumerateArray().Last().GetProperty("parts")[0].GetProperty("value").GetString();
}
