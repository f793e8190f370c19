using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>200 worlds used at once do not see each other (Must hold 8).</summary>
public sealed class ManyWorldsTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const int Worlds = 200;

    [Fact]
    public async Task Two_hundred_worlds_in_parallel_see_only_their_own()
    {
        var boot = (await Control(HttpMethod.Get, "/state", world: "default")).Text;

        var ids = await Task.WhenAll(Enumerable.Range(0, Worlds).Select(n => Task.Run(() => Use(n), Cancellation)));

        // The same seed and the same calls: every world gave its chat the same id.
        Assert.Single(ids.Distinct());
        Assert.Equal(boot, (await Control(HttpMethod.Get, "/state", world: "default")).Text);
    }

    private async Task<string> Use(int n)
    {
        var name = $"{World}.{n}";
        var token =
            (await Control(HttpMethod.Post, "/worlds", $$"""{"name":"{{name}}"}""", world: "")).Expect(201).Json.GetProperty("token")
                .GetString()!;
        var sent = (await Create(Bodies.Text($"Hello from {n}", People.Stranger), token)).Expect(201);
        (await Control(HttpMethod.Post, "/clock/advance", $$"""{"by":"{{n + 1}}s"}""", world: name)).Expect(200);
        (await Control(
            HttpMethod.Put, "/faults/own", """{"on":"getChat","when":{"calls":[2]},"then":{"error":3006}}""", world: name)).Expect(200);
        (await Post($"/chats/{People.DirectChat}/read", token: token)).Expect(204);

        Assert.Equal(10, (await Get("/chats", token)).Expect(200).Json.GetProperty("chats").GetArrayLength());
        (await Get($"/chats/{Id(sent.Json, "chat")}", token)).Expect(200);
        (await Get($"/chats/{Id(sent.Json, "chat")}", token)).Expect(500);
        var state = (await Control(HttpMethod.Get, "/state", world: name)).Text;
        Assert.Contains($"\"Hello from {n}\"", state, StringComparison.Ordinal);
        Assert.Equal(1, state.Split("Hello from ").Length - 1);
        Assert.Equal(5, (await Control(HttpMethod.Get, "/journal", world: name)).Json.GetProperty("requests").GetArrayLength());
        (await Control(HttpMethod.Delete, $"/worlds/{name}", world: "")).Expect(204);
        return Id(sent.Json, "chat");
    }
}
