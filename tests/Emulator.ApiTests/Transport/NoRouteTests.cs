using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Transport;

/// <summary>Calls that reach nothing are told by the journal of the world their key names.</summary>
public sealed class NoRouteTests(OpenEmulator emulator) : ApiTest(emulator), IClassFixture<OpenEmulator>
{
    [Theory]
    [InlineData("GET", "/v2/chats")]
    [InlineData("POST", "/api/partner/chats")]
    [InlineData("GET", "/api/partner")]
    [InlineData("DELETE", "/chats/1")]
    [InlineData("PUT", "//v3/chats")]
    public async Task Is_journalled_with_the_hint(string method, string path)
    {
        var reply = await Send(method, path, AllLines, method == "POST" ? Bodies.Valid : null);

        Envelope.Check(reply, 404, 2001);
        Assert.Contains("/api/partner", reply.Header("X-Emulator-Hint"), StringComparison.Ordinal);
        var entry = Assert.Single(await Journal());
        Assert.Equal((method, path, 404), (Text(entry, "method"), Text(entry, "path"), entry.GetProperty("status").GetInt32()));
        Assert.Equal(reply.TraceId, Text(entry, "trace_id"));
        Assert.Equal(method == "POST", entry.TryGetProperty("request_body", out var body) && body.GetString() == Bodies.Valid);
        Assert.Equal(reply.Header("X-Emulator-Hint"), Assert.Single(entry.GetProperty("notes").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task Is_journalled_in_the_default_world_without_a_key_and_forks_one_that_a_key_names()
    {
        await Send("GET", $"/v2/{World}/nobody", null);
        await Send("GET", $"/v2/{World}/misspelt", "World-x");
        await Send("GET", $"/v2/{World}/named", $"world-{World}-forked");

        Assert.Equal([$"/v2/{World}/nobody", $"/v2/{World}/misspelt"], await Paths("default"));
        Assert.Equal([$"/v2/{World}/named"], await Paths($"{World}-forked"));
        (await Control(HttpMethod.Delete, $"/worlds/{World}-forked")).Expect(204);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/favicon.ico")]
    [InlineData("/livez")]
    [InlineData("/readyz")]
    [InlineData("/healthz")]
    [InlineData("/_emulator/heath")]
    [InlineData("/_emulator/health")]
    public async Task Is_not_journalled_where_nobody_tried_to_reach_the_API(string path)
    {
        await Send("GET", path, AllLines);

        Assert.Empty(await Journal());
    }

    [Fact]
    public async Task Hygiene_looks_at_those_that_look_like_the_vendors()
    {
        await Send("GET", "/robots.txt", AllLines);
        await Send("GET", "/.well-known/appspecific/com.chrome.devtools.json", AllLines);
        await Send("GET", "/v2/chats", AllLines);
        await Send("GET", "/v2/chats", AllLines);
        await Send("GET", "/v3/nothing", AllLines);

        var report = (await Control(HttpMethod.Get, "/hygiene")).Expect(200).Json;

        Assert.Equal(3, report.GetProperty("requests").GetInt32());
        var rule = report.GetProperty("rules").EnumerateArray().Single(rule => Text(rule, "id") == "unknown-route");
        Assert.Equal(
            ["GET /v2/chats reached no operation 2 times.", "GET /v3/nothing reached no operation once."],
            rule.GetProperty("findings").EnumerateArray().Select(finding => Text(finding, "text")));
        Assert.DoesNotContain("robots", report.GetRawText(), StringComparison.Ordinal);
    }

    private Task<Reply> Send(string method, string path, string? key, string? body = null)
    {
        var request = Request(new HttpMethod(method), "/", key, body);
        request.RequestUri = new Uri(
            Emulator.Address!, path.StartsWith("//", StringComparison.Ordinal) ? $"{Emulator.Address}{path[1..]}" : path);
        return Call(request);
    }

    private async Task<string[]> Paths(string world) =>
        [.. (await Control(HttpMethod.Get, "/journal", world: world)).Expect(200).Json.GetProperty("requests").EnumerateArray()
            .Select(entry => Text(entry, "path")).Where(path => path.StartsWith($"/v2/{World}/", StringComparison.Ordinal))];

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;
}
