using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Transport;

/// <summary>What a beginner's refusals say beside the vendor's body.</summary>
public sealed class HintTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Nobody = "550e8400-e29b-41d4-a716-446655440000";

    private static string FromAbroad => Bodies.From("+19995550100", Bodies.Hello);

    [Theory]
    [InlineData(null, "send the header Authorization: Bearer KEY")]
    [InlineData("Bearer", "nothing follows Bearer")]
    [InlineData("Basic dXNlcjpwYXNz", "must begin with 'Bearer '")]
    [InlineData("Bearer nobody", "auth.mode of the scenario is strict: it takes its 3 keys")]
    public async Task The_header_that_was_expected(string? authorization, string hint)
    {
        var request = Request(HttpMethod.Get, "/v3/chats", token: null);
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);

        var refusal = await Call(request);

        Envelope.Check(refusal, 401, 2004);
        Assert.Contains(hint, refusal.Header("X-Emulator-Hint"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_header_that_came_in_its_place()
    {
        var request = Request(HttpMethod.Get, "/v3/chats", token: null);
        request.Headers.Add("X-LINQ-INTEGRATION-TOKEN", AllLines);

        Assert.EndsWith(", not X-LINQ-INTEGRATION-TOKEN", (await Call(request)).Header("X-Emulator-Hint"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lines_there_are()
    {
        var all = await Create(FromAbroad);
        var one = await Create(Bodies.Valid, OneLine);
        var filter = await Get("/chats?from=%2B19995550100");

        Envelope.Check(all, 403, 2006);
        Assert.Equal($"lines of this key in world '{World}': +12025550100, +12025550101, +12025550102", all.Header("X-Emulator-Hint"));
        Assert.Equal($"lines of this key in world '{World}': +12025550101", one.Header("X-Emulator-Hint"));
        Assert.Equal(all.Header("X-Emulator-Hint"), filter.Header("X-Emulator-Hint"));
        Assert.Contains(
            "lines of this key", Assert.Single((await Journal())[0].GetProperty("notes").EnumerateArray()).GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lines_that_can_send() => Assert.Equal(
        $"lines that can send in world '{World}': +12025550100, +12025550101",
        (await Create(Bodies.From(People.IneligibleLine, Bodies.Hello))).Header("X-Emulator-Hint"));

    [Theory]
    [InlineData("GET", "/v3/chats/" + Nobody, "which has 9 chats")]
    [InlineData("GET", "/v3/messages/" + Nobody, "which has")]
    [InlineData("DELETE", "/v3/chats", "allowed here: GET, POST")]
    [InlineData("GET", "/v3/chast", "did you mean 'chats'?")]
    [InlineData("GET", "/v3/chats/a/b/c", "POST /chats")]
    [InlineData("GET", "/v3/v3/chats", "must not end in /v3")]
    [InlineData("GET", "/Api/Partner/v3/chats", "case-sensitive")]
    public async Task Where_to_look_instead(string method, string path, string hint) =>
        Assert.Contains(
            hint, (await Call(Request(new HttpMethod(method), path, AllLines))).Header("X-Emulator-Hint"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/v3/ch\u00e4ts")]
    [InlineData("/v3/a%0D%0AX-Evil:%201")]
    [InlineData("/v3/%F0%9F%98%80")]
    public async Task Is_one_line_of_ASCII_whatever_came(string path)
    {
        var refusal = await Call(Request(HttpMethod.Get, path, AllLines));

        Assert.Matches(@"\A[ -~]+\z", refusal.Header("X-Emulator-Hint"));
        Assert.Null(refusal.Header("X-Evil"));
    }

    [Fact]
    public async Task An_injected_error_has_none()
    {
        await PutFault("denied", "{ on: createChat, then: { error: 2006 } }");

        Assert.Null((await Create(Bodies.Valid)).Header("X-Emulator-Hint"));
    }
}
