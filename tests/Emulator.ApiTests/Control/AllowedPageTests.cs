using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>Pages and names that an option lets in.</summary>
public sealed class AllowedPageTests(PageEmulator emulator) : ControlTest(emulator), IClassFixture<PageEmulator>
{
    private const string Page = "http://localhost:5173";

    [Theory]
    [InlineData("/v3/chats")]
    [InlineData("/api/partner/v3/chats")]
    [InlineData("/_emulator/reset")]
    public async Task A_preflight_of_theirs_is_answered(string path)
    {
        var answer =
            (await Send(
                "OPTIONS", path, ("Origin", Page), ("Access-Control-Request-Method", "POST"),
                ("Access-Control-Request-Headers", "authorization,content-type"))).Expect(204);

        Assert.Equal(Page, answer.Header("Access-Control-Allow-Origin"));
        Assert.Equal("POST", answer.Header("Access-Control-Allow-Methods"));
        Assert.Equal("authorization,content-type", answer.Header("Access-Control-Allow-Headers"));
        Assert.Empty(await Journal());
    }

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("http://localhost:5174")]
    [InlineData("https://localhost:5173")]
    [InlineData("null")]
    public async Task One_of_others_is_not(string origin)
    {
        var preflight = await Send("OPTIONS", "/v3/chats", ("Origin", origin), ("Access-Control-Request-Method", "POST"));

        Assert.Null(preflight.Header("Access-Control-Allow-Origin"));
        Problem(await Send("POST", "/_emulator/reset", ("Origin", origin)), 403);
    }

    [Fact]
    public async Task Their_calls_are_answered_and_may_be_read()
    {
        var reset = (await Send("POST", "/_emulator/reset", ("Origin", Page), ("Sec-Fetch-Site", "cross-site"))).Expect(204);
        var list =
            (await Send("GET", "/v3/chats", ("Origin", "https://app.example.com"), ("Authorization", $"Bearer {AllLines}"))).Expect(200);
        var refused = (await Send("GET", "/v3/chats", ("Origin", Page))).Expect(401);

        Assert.Equal(Page, reset.Header("Access-Control-Allow-Origin"));
        Assert.Equal("https://app.example.com", list.Header("Access-Control-Allow-Origin"));
        Assert.Equal("Origin", list.Header("Vary"));
        Assert.Contains("X-Emulator-Hint", refused.Header("Access-Control-Expose-Headers"), StringComparison.Ordinal);
        Assert.Contains("X-Trace-ID", refused.Header("Access-Control-Expose-Headers"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chats.example.com:8443")]
    [InlineData("chats.example.org")]
    [InlineData("a.b.staging.example.org:80")]
    public async Task Their_names_are_taken(string host) => (await Send("POST", "/_emulator/reset", ("Host", host))).Expect(204);

    [Theory]
    [InlineData("example.org")]
    [InlineData("evilchats.example.org")]
    [InlineData("staging.example.org")]
    public async Task Others_are_not(string host) => Problem(await Send("POST", "/_emulator/reset", ("Host", host)), 403);

    [Fact]
    public async Task The_public_address_is_the_emulators_own() =>
        (await Send("POST", "/_emulator/reset", ("Host", "chats.example.com"), ("Origin", PublicEmulator.PublicUrl))).Expect(204);

    private Task<Reply> Send(string method, string path, params (string Name, string Value)[] headers)
    {
        var request = Request(new HttpMethod(method), path, token: null);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        if (path.StartsWith("/_emulator", StringComparison.Ordinal)) request.Headers.Add("X-Emulator-World", World);
        return Call(request);
    }
}
