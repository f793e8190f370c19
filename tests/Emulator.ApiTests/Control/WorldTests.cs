using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>GET, POST and DELETE /_emulator/worlds, and which world a call is about.</summary>
public sealed class WorldTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Forks_the_boot_scenario_under_a_generated_name()
    {
        foreach (var body in new[] { null, "{}" })
        {
            var world = (await Control(HttpMethod.Post, "/worlds", body, world: "")).Expect(201).Json;
            var token = world.GetProperty("token").GetString()!;

            Assert.Equal($"world-{world.GetProperty("name").GetString()}", token);
            Assert.Equal(
                [People.Line, People.SecondLine, People.IneligibleLine],
                world.GetProperty("lines").EnumerateArray().Select(line => line.GetString()));
            Assert.Equal(9, (await Get("/chats", token)).Expect(200).Json.GetProperty("chats").GetArrayLength());
        }
    }

    [Fact]
    public async Task Forks_the_present_state_of_another_world()
    {
        var chat = Id((await Create(Bodies.Valid)).Expect(201).Json, "chat");
        await Advance("50ms");
        var before = await State();

        var fork = (await Control(HttpMethod.Post, "/worlds", $$"""{"name":"{{World}}.fork","from":"{{World}}"}""")).Expect(201);

        Assert.Equal(before, (await Control(HttpMethod.Get, "/state", world: $"{World}.fork")).Text);
        Assert.Equal($"/_emulator/worlds/{World}.fork", fork.Header("Location"));
        await Advance("1h");
        (await Post($"/chats/{People.DirectChat}/read")).Expect(204);
        Assert.Equal(before, (await Control(HttpMethod.Get, "/state", world: $"{World}.fork")).Text);
        Assert.StartsWith(
            """{"mode":"manual","now":"2026-11-23T18:00:00.050Z","due":{"next":"2026-11-23T18:00:00.""",
            (await Control(HttpMethod.Get, "/clock", world: $"{World}.fork")).Text, StringComparison.Ordinal);
        (await Control(HttpMethod.Post, "/clock/advance", """{"by":"1s"}""", world: $"{World}.fork")).Expect(200);
        Assert.Contains(
            "\"delivered\"", (await Control(HttpMethod.Get, $"/state?chat_id={chat}", world: $"{World}.fork")).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resets_a_fork_to_where_it_began()
    {
        (await Create(Bodies.Valid)).Expect(201);
        var before = await State();
        (await Control(HttpMethod.Post, "/worlds", $$"""{"name":"{{World}}.fork","from":"{{World}}"}""")).Expect(201);
        (await Create(Bodies.Text("Hello"), $"world-{World}.fork")).Expect(201);

        (await Control(HttpMethod.Post, "/reset", world: $"{World}.fork")).Expect(204);

        Assert.Equal(before, (await Control(HttpMethod.Get, "/state", world: $"{World}.fork")).Text);
    }

    [Fact]
    public async Task Lists_worlds_with_their_tokens()
    {
        var worlds = (await Control(HttpMethod.Get, "/worlds")).Expect(200).Json.GetProperty("worlds").EnumerateArray().ToArray();

        Assert.Contains(worlds, world => world.GetProperty("name").GetString() == "default");
        var own = worlds.Single(world => world.GetProperty("name").GetString() == World);
        Assert.Equal(["name", "token", "lines", "tokens", "scenario"], Keys(own));
        Assert.Equal([AllLines, OneLine, TwoLines], own.GetProperty("tokens").EnumerateArray().Select(token => token.GetString()));
        Assert.Equal("api-tests", own.GetProperty("scenario").GetString());
    }

    [Theory]
    [InlineData("""{"name":""}""", 400)]
    [InlineData("""{"name":"a b"}""", 400)]
    [InlineData("""{"name":"../a"}""", 400)]
    [InlineData("""{"name":".a"}""", 400)]
    [InlineData("""{"name":"ä"}""", 400)]
    [InlineData("""{"name":"0123456789012345678901234567890123456789012345678901234567890123456789"}""", 400)]
    [InlineData("""{"name":"default"}""", 409)]
    [InlineData("""{"from":"nowhere"}""", 404)]
    [InlineData("""{"from":"default","scenario":"version: 1"}""", 400)]
    [InlineData("""{"nmae":"typo"}""", 400)]
    [InlineData("""{"name":5}""", 400)]
    [InlineData("""{"name":""", 400)]
    [InlineData("""{"scenario":"version: 2"}""", 422)]
    [InlineData("""{"scenario":""}""", 422)]
    public async Task Refuses_what_makes_no_world(string body, int status)
    {
        var before = await CountWorlds(World);

        Problem(await Control(HttpMethod.Post, "/worlds", body), status);

        Assert.Equal(before, await CountWorlds(World));
    }

    [Fact]
    public async Task Says_where_a_scenario_is_wrong()
    {
        var yaml = "version: 1\nlines:\n  - number: \"123\"\ncolour: red\n";

        var problem = Problem(await Control(HttpMethod.Post, "/worlds", $$"""{"scenario":{{Bodies.Quoted(yaml)}}}"""), 422);

        var errors = problem.Json.GetProperty("errors").EnumerateArray().ToArray();
        Assert.Equal([3, 4], errors.Select(error => error.GetProperty("line").GetInt32()));
        Assert.Equal([13, 1], errors.Select(error => error.GetProperty("column").GetInt32()));
        Assert.Contains("colour", errors[1].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_a_world_and_its_tokens()
    {
        (await Control(HttpMethod.Delete, $"/worlds/{World}", world: "")).Expect(204);

        Problem(await Control(HttpMethod.Get, "/state"), 404);
        var gone = Problem(await Control(HttpMethod.Delete, $"/worlds/{World}", world: ""), 404);
        Assert.Contains("GET /_emulator/worlds lists", gone.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Envelope.Check(await Get("/chats"), 401, 2004);
        Envelope.Check(await Get("/chats", $"world-{World}"), 401, 2004);
    }

    [Fact]
    public async Task Keeps_the_default_world() => Problem(await Control(HttpMethod.Delete, "/worlds/default", world: ""), 409);

    [Fact]
    public async Task Chooses_by_header_then_by_token_then_the_default()
    {
        await PutFault("mine", """{"on":"*","when":{"after":1000},"then":{"error":3006}}""");

        Assert.Single(await Faults(Request(HttpMethod.Get, "/_emulator/faults", AllLines)));
        Assert.Single(await Faults(Request(HttpMethod.Get, "/_emulator/faults", OneLine)));
        Assert.Empty(await Faults(Request(HttpMethod.Get, "/_emulator/faults", token: null)));
        Assert.Empty(await Faults(Request(HttpMethod.Get, "/_emulator/faults", "nobody")));
        var both = Request(HttpMethod.Get, "/_emulator/faults", AllLines);
        both.Headers.Add("X-Emulator-World", "default");
        Assert.Empty(await Faults(both));
        Assert.DoesNotContain(
            "did you mean", Problem(await Control(HttpMethod.Get, "/faults", world: "world-nowhere"), 404).Text, StringComparison.Ordinal);
        Assert.Contains(
            "; did you mean 'default'?", Problem(await Control(HttpMethod.Get, "/faults", world: "world-default"), 404).Text,
            StringComparison.Ordinal);
    }

    private async Task<JsonElement[]> Faults(HttpRequestMessage request) =>
        [.. (await Call(request)).Expect(200).Json.GetProperty("faults").EnumerateArray()];

    /// <summary>Only this test's, for others come and go meanwhile.</summary>
    private async Task<int> CountWorlds(string prefix) =>
        (await Control(HttpMethod.Get, "/worlds")).Json.GetProperty("worlds").EnumerateArray()
            .Count(world => world.GetProperty("name").GetString()!.StartsWith(prefix, StringComparison.Ordinal));
}
