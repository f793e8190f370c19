using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>GET and PUT /_emulator/scenario, POST /_emulator/reset.</summary>
public sealed class ScenarioTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Shows_the_yaml_as_it_was_given()
    {
        var reply = (await Control(HttpMethod.Get, "/scenario")).Expect(200);

        Assert.Equal(Scenario, reply.Text);
        Assert.Equal("application/yaml", reply.MediaType);
    }

    [Fact]
    public async Task Reseeds_the_world_from_other_yaml()
    {
        (await Create(Bodies.Valid)).Expect(201);
        var yaml =
            TestWorlds.Head.Replace("seed: 42", "seed: 7", StringComparison.Ordinal) + "auth: { mode: strict, tokens: [{ token: " + World
                + "-new }] }\n";

        (await Control(HttpMethod.Put, "/scenario", yaml)).Expect(204);

        Assert.Equal(yaml, (await Control(HttpMethod.Get, "/scenario")).Text);
        Assert.Equal("""{"chats":[],"next_cursor":null}""", (await Get("/chats", $"{World}-new")).Expect(200).Text);
        (await Get("/chats", $"world-{World}")).Expect(200);
        Envelope.Check(await Get("/chats"), 401, 2004);
        Assert.Empty(await Events());
    }

    [Theory]
    [InlineData("application/yaml")]
    [InlineData("text/yaml")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task Takes_yaml_whatever_the_client_calls_it(string? contentType)
    {
        using var request = Request(HttpMethod.Put, "/_emulator/scenario", AllLines);
        request.Content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(Scenario));
        if (contentType is not null) request.Content.Headers.ContentType = new(contentType);

        (await Call(request)).Expect(204);
    }

    [Fact]
    public async Task Changes_nothing_when_the_yaml_has_problems()
    {
        (await Create(Bodies.Valid)).Expect(201);
        var (state, journal) = (await State(), await Journal());

        var problem =
            Problem(await Control(HttpMethod.Put, "/scenario", "version: 1\nlines: 5\nseed: x\nchats:\n  - { from: \"+1\" }\n"), 422);

        Assert.True(problem.Json.GetProperty("errors").GetArrayLength() >= 3, problem.Text);
        Assert.Equal(state, await State());
        Assert.Equal(journal.Length, (await Journal()).Length);
        Assert.Equal(Scenario, (await Control(HttpMethod.Get, "/scenario")).Text);
        (await Get("/chats")).Expect(200);
    }

    [Fact]
    public async Task Resets_to_the_very_same_start()
    {
        var state = await State();
        var first = await Script();

        (await Control(HttpMethod.Post, "/reset")).Expect(204);

        Assert.Equal(state, await State());
        Assert.Empty(await Journal());
        Assert.Empty(await Events());
        Assert.Equal("""{"faults":[]}""", (await Control(HttpMethod.Get, "/faults")).Text);
        Assert.Equal("""{"mode":"manual","now":"2026-11-23T18:00:00.000Z"}""", (await Control(HttpMethod.Get, "/clock")).Text);
        Assert.Equal(first, await Script());
    }

    [Fact]
    public async Task Ends_a_call_that_is_held_back_when_its_world_starts_anew()
    {
        await PutFault("slow", """{"on":"createChat","then":{"delay":"5s"}}""");
        var before = await State();
        var call = Create(Bodies.Valid);
        while ((await Control(HttpMethod.Get, "/faults/slow")).Json.GetProperty("hits").GetInt64() == 0) await Task.Yield();

        (await Control(HttpMethod.Post, "/reset")).Expect(204);

        await Assert.ThrowsAnyAsync<Exception>(() => call.WaitAsync(TimeSpan.FromSeconds(10), Cancellation));
        Assert.True(call.IsCompleted);
        Assert.Equal(before, await State());
    }

    /// <summary>A bit of everything; answers all bodies and trace ids, and the state at the end.</summary>
    private async Task<string> Script()
    {
        await PutFault("f", """{"on":"listChats","when":{"every":2},"then":{"error":3006}}""");
        var replies = new List<Reply>
        {
            await Create(Bodies.Keyed("k", "Hello", People.Stranger)),
            await Create(Bodies.Text("", People.Stranger)),
            await Get("/chats?limit=2"),
            await Get("/chats?limit=2"),
            await Post($"/chats/{People.DirectChat}/read"),
        };
        await Advance("1m");
        replies.Add(await Create(Bodies.Keyed("k", "Hello", People.Stranger)));
        replies.Add(await Create(Bodies.Text("See you", People.Maya, People.Ben)));
        var events = await Control(HttpMethod.Get, "/events");
        return string.Join('\n', replies.Select(reply => $"{reply.TraceId} {reply.Text}")) + events.Text + await State();
    }
}
