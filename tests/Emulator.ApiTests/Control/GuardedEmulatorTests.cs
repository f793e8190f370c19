using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>The control token, tokens that fork worlds, and the limit of worlds. One test, for its worlds are few.</summary>
public sealed class GuardedEmulatorTests(GuardedEmulator emulator) : IClassFixture<GuardedEmulator>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/clock")]
    [InlineData("/state")]
    [InlineData("/worlds")]
    [InlineData("/nothing")]
    public async Task Demands_the_control_token(string path)
    {
        foreach (var wrong in new[] { null, "", "S3cret", "s3cret2" })
        {
            var refusal = (await Control(HttpMethod.Get, path, wrong)).Expect(401);
            Assert.Equal("application/problem+json", refusal.MediaType);
        }

        Assert.NotEqual(401, (await Control(HttpMethod.Get, path, GuardedEmulator.ControlToken)).Status);
    }

    [Fact]
    public async Task Leaves_health_and_the_vendors_surface_open()
    {
        (await Control(HttpMethod.Get, "/health", null)).Expect(200);
        (await Vendor("anything")).Expect(200);
    }

    [Fact]
    public async Task Forks_a_world_for_a_token_that_names_one_until_there_are_too_many()
    {
        (await Vendor("world-a")).Expect(200);
        (await Vendor("world-b")).Expect(200);

        Envelope.Check(await Vendor("world-c"), 503, 4004);
        var refusal = (await Control(HttpMethod.Post, "/worlds", GuardedEmulator.ControlToken)).Expect(409);
        Assert.Equal("application/problem+json", refusal.MediaType);
        (await Vendor("world-a")).Expect(200);
        Assert.Equal(
            ["default", "a", "b"], (await Names()).OrderBy(name => name != "default").ThenBy(name => name, StringComparer.Ordinal));

        (await Control(HttpMethod.Delete, "/worlds/a", GuardedEmulator.ControlToken)).Expect(204);
        (await Vendor("world-c")).Expect(200);
        (await Vendor("world-..-")).Expect(401);
        (await Reply.Read(await emulator.Client.SendAsync(Reset("world-d"), Cancellation))).Expect(409);
        Assert.Contains("c", await Names());
    }

    /// <summary>A world that cannot be made is no reason to reset another.</summary>
    private static HttpRequestMessage Reset(string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/_emulator/reset");
        request.Headers.Add("X-Emulator-Control-Token", GuardedEmulator.ControlToken);
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        return request;
    }

    private async Task<string?[]> Names() =>
        [.. (await Control(HttpMethod.Get, "/worlds", GuardedEmulator.ControlToken)).Json.GetProperty("worlds").EnumerateArray()
            .Select(world => world.GetProperty("name").GetString())];

    private async Task<Reply> Vendor(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v3/chats");
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        return await Reply.Read(await emulator.Client.SendAsync(request, Cancellation));
    }

    private async Task<Reply> Control(HttpMethod method, string path, string? token)
    {
        using var request = new HttpRequestMessage(method, "/_emulator" + path);
        if (token is not null) request.Headers.TryAddWithoutValidation("X-Emulator-Control-Token", token);
        return await Reply.Read(await emulator.Client.SendAsync(request, Cancellation));
    }
}
