using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Chats;

/// <summary>A sandbox account.</summary>
public sealed class SandboxTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Scenario =>
        TestWorlds.Bakery(World).Replace("account: {", "account: { sandbox: true,", StringComparison.Ordinal);

    [Fact]
    public async Task Refuses_whoever_never_wrote()
    {
        await Refuses(403, 2008, () => Create(Bodies.Text("Hello", People.Stranger)));
        await Refuses(403, 2008, () => Create(Bodies.Text("Hello", People.Unreachable)));
        await Refuses(403, 2008, () => Create(Bodies.Text("Hello", People.Maya, People.Stranger)));
        (await Create(Bodies.Text("Hello", People.Maya))).Expect(201);
    }

    [Theory]
    [InlineData("messages", Bodies.HelloIntoChat)]
    [InlineData("voicememo", """{"voice_memo_url":"https://example.com/a.m4a"}""")]
    [InlineData("polls", """{"poll":{"options":[{"text":"Tacos"},{"text":"Sushi"}]}}""")]
    public async Task Refuses_them_however_it_is_sent(string operation, string body)
    {
        const string Unanswered = "00000000-0000-4000-8000-00000000000a";
        (await Control(HttpMethod.Put, "/scenario", $$"""
            {{Scenario}}
              - { id: {{Unanswered}}, from: "{{People.Line}}", to: ["{{People.Stranger}}"] }
            """)).Expect(204);

        await Refuses(403, 2008, () => Post($"/chats/{Unanswered}/{operation}", body));
        await Refuses(403, 2008, () => Post("/messages", Bodies.ToPeople(Bodies.Hello, People.Stranger)));
        (await Post($"/chats/{People.DirectChat}/{operation}", body)).Expect(202);
    }

    [Fact]
    public async Task Checks_the_line_first_and_the_opt_out_after()
    {
        await Refuses(403, 2027, () => Create(Bodies.From(People.IneligibleLine, Bodies.Hello, People.Stranger)));
        await Refuses(403, 2024, () => Create(Bodies.Text("Hello", People.OptedOut)));
    }

    [Fact]
    public async Task Sends_100_messages_a_day_until_midnight_utc()
    {
        foreach (var minute in Enumerable.Range(0, 4))
        {
            for (var i = 0; i < 25; i++) (await Create(Bodies.Text("Hello"))).Expect(201);
            await Advance("1m");
            Assert.InRange(minute, 0, 3);
        }

        var refusal = await Refuses(429, 1007, () => Create(Bodies.Text("Hello", People.Ana)));
        Assert.Equal("21360", refusal.Header("Retry-After"));
        await Advance("5h55m59s");
        await Refuses(429, 1007, () => Create(Bodies.Text("Hello", People.Ana)));
        await Advance("1s");
        (await Create(Bodies.Text("Hello", People.Ana))).Expect(201);
    }
}
