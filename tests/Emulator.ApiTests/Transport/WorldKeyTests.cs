using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Transport;

/// <summary>A key that was meant to name a world and does not never lands in the default one.</summary>
public sealed class WorldKeyTests(OpenEmulator emulator) : ApiTest(emulator), IClassFixture<OpenEmulator>
{
    private static readonly string TooLong = "world-" + new string('a', 65);

    public static TheoryData<string, string?> Misspelt => new()
    {
        { "world-", null },
        { "world_", null },
        { "WORLD--", null },
        { "world-a/b", "world-a-b" },
        { "world-a b", "world-a-b" },
        { "World-shop", "world-shop" },
        { "WORLD-shop", "world-shop" },
        { "world_shop", "world-shop" },
        { "world-.hidden", "world-hidden" },
        { "world-Übung", "world-bung" },
        { TooLong, TooLong[..^1] },
    };

    [Theory]
    [MemberData(nameof(Misspelt))]
    public async Task Is_401_with_a_hint_on_either_surface(string key, string? meant)
    {
        var before = (await Control(HttpMethod.Get, "/worlds", world: "")).Expect(200).Text;
        var refusal = await Send(HttpMethod.Get, "/v3/chats", key);
        var control = await Send(HttpMethod.Post, "/_emulator/reset", key);

        Envelope.Check(refusal, 401, 2004);
        Assert.Contains("names no world", refusal.Header("X-Emulator-Hint"), StringComparison.Ordinal);
        control.Expect(401);
        Assert.Equal("application/problem+json", control.MediaType);
        if (meant is not null)
        {
            Assert.EndsWith($"; did you mean '{meant}'?", refusal.Header("X-Emulator-Hint"), StringComparison.Ordinal);
            Assert.Contains(meant, control.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        }

        Assert.Equal(before, (await Control(HttpMethod.Get, "/worlds", world: "")).Expect(200).Text);
    }

    [Theory]
    [InlineData("worldwide-1")]
    [InlineData("world")]
    [InlineData("world.a")]
    [InlineData("my-world-1")]
    public async Task Is_a_key_like_any_other_when_no_world_was_meant(string key) =>
        (await Send(HttpMethod.Get, "/v3/chats", key)).Expect(200);

    [Fact]
    public async Task Of_a_world_that_does_not_exist_resets_no_other_where_the_scenario_is_strict()
    {
        await using var strict = new InMemoryEmulator();
        await strict.InitializeAsync();
        using var request = Request(HttpMethod.Post, "/_emulator/reset", "world-nobody");

        var refusal = await Reply.Read(await strict.Client.SendAsync(request, Cancellation));

        Assert.Contains("strict", refusal.Expect(401).Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    /// <summary>As UTF-8, as browsers, curl and Node send it.</summary>
    private async Task<Reply> Send(HttpMethod method, string path, string key)
    {
        using var handler = new SocketsHttpHandler
        {
            RequestHeaderEncodingSelector = (_, _) => System.Text.Encoding.UTF8,
            UseProxy = false,
        };
        using var client = new HttpClient(handler) { BaseAddress = Emulator.Address };
        using var request = Request(method, path, key);
        return await Reply.Read(await client.SendAsync(request, Cancellation));
    }
}
