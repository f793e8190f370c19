using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>What a web page of somebody else can do with the control plane by a browser: nothing.</summary>
public sealed class WebPageTests(LoopbackEmulator emulator) : ControlTest(emulator), IClassFixture<LoopbackEmulator>
{
    private string Own => Emulator.Address!.GetLeftPart(UriPartial.Authority);

    [Theory]
    [InlineData("POST", "/reset")]
    [InlineData("GET", "/state")]
    [InlineData("GET", "/health")]
    [InlineData("GET", "/openapi.json")]
    [InlineData("POST", "/worlds")]
    [InlineData("GET", "/nothing")]
    public async Task Refuses_a_page_of_another_origin(string method, string path)
    {
        foreach (var origin
            in new[] { "http://evil.example", "https://localhost", "http://localhost:1", "null", "chrome-extension://abc", "garbage",
                "http://localhost.evil.example" })
        {
            var refusal = Problem(await Send(method, path, ("Origin", origin), ("Content-Type", "text/plain")), 403);
            Assert.Contains("--allow-origin", refusal.Text, StringComparison.Ordinal);
            Assert.Contains("CHATS_EMULATOR_ALLOW_ORIGIN", refusal.Text, StringComparison.Ordinal);
            Assert.Null(refusal.Header("Access-Control-Allow-Origin"));
        }
    }

    [Theory]
    [InlineData("no-cors", "/state")]
    [InlineData("navigate", "/state")]
    [InlineData("navigate", "/openapi.json")]
    [InlineData("no-cors", "/console")]
    public async Task Refuses_what_another_site_leads_to(string mode, string path) =>
        Problem(await Send("GET", path, ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", mode)), 403);

    [Fact]
    public async Task Lets_a_link_of_another_site_lead_to_a_page() =>
        Assert.NotEqual(403, (await Send("GET", "/console", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"))).Status);

    [Theory]
    [InlineData("same-origin")]
    [InlineData("same-site")]
    [InlineData("none")]
    public async Task Takes_other_values_of_the_site(string site) => (await Send("GET", "/state", ("Sec-Fetch-Site", site))).Expect(200);

    [Fact]
    public async Task Takes_its_own_origin_at_whichever_name_it_was_called_by()
    {
        (await Send("POST", "/reset", ("Origin", Own))).Expect(204);
        (await Send("POST", "/reset", ("Origin", "http://emulator:8080"), ("Host", "emulator:8080"))).Expect(204);
        (await Send("POST", "/reset", ("Origin", "http://EMULATOR"), ("Host", "emulator:80"))).Expect(204);
        Problem(await Send("POST", "/reset", ("Origin", "https://emulator:8080"), ("Host", "emulator:8080")), 403);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.com:80")]
    [InlineData("EVIL.COM.")]
    [InlineData("localhost.evil.com")]
    [InlineData("xn--80ak6aa92e.com")]
    [InlineData("127.0.0.1.nip.io")]
    public async Task Refuses_a_public_name_that_anybody_could_let_lead_here(string host)
    {
        var refusal = Problem(await Send("POST", "/reset", ("Host", host)), 403);

        Assert.Contains("--allow-host", refusal.Text, StringComparison.Ordinal);
        Assert.Contains("CHATS_EMULATOR_ALLOW_HOST", refusal.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("emulator:8080")]
    [InlineData("localhost")]
    [InlineData("LocalHost.:4010")]
    [InlineData("a.localhost")]
    [InlineData("10.1.2.3:8080")]
    [InlineData("[::1]:4010")]
    [InlineData("host.docker.internal")]
    [InlineData("printer.local")]
    [InlineData("chats.test")]
    [InlineData("emulator.ns.svc")]
    [InlineData("emulator.ns.svc.cluster.local")]
    [InlineData("emulator.shop_default")]
    [InlineData("emulator.my-net")]
    public async Task Takes_names_that_nobody_else_can_point_here(string host) =>
        (await Send("POST", "/reset", ("Host", host))).Expect(204);

    [Fact]
    public async Task The_API_takes_any_name_but_not_from_a_browser_that_was_led_astray()
    {
        (await Vendor("GET", "/v3/chats", AllLines, ("Host", "chats.example.com"))).Expect(200);
        (await Vendor("GET", "/v3/chats", AllLines, ("Origin", "http://localhost:5173"))).Expect(200);
        (string, string)[] browser = [("Origin", "http://evil.example"), ("Sec-Fetch-Site", "same-origin"),
            ("User-Agent", "Mozilla/5.0 (X11)")];
        foreach (var mark in browser)
        {
            var refusal = await Vendor("POST", "/v3/chats", AllLines, ("Host", "evil.example"), mark);
            Envelope.Check(refusal, 403, 2005);
            Assert.Contains("--allow-host", refusal.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nobody_is_told_that_they_may_call_unless_they_are_allowed()
    {
        var preflight =
            await Vendor("OPTIONS", "/v3/chats", null, ("Origin", "http://evil.example"), ("Access-Control-Request-Method", "POST"));
        var simple = await Vendor("GET", "/v3/chats", null, ("Origin", "http://evil.example"));

        Assert.Equal((401, 401), (preflight.Status, simple.Status));
        Assert.DoesNotContain(
            preflight.Headers.Keys.Concat(simple.Headers.Keys),
            name => name.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
    }

    private Task<Reply> Send(string method, string path, params (string Name, string Value)[] headers) =>
        Vendor(method, "/_emulator" + path, null, [.. headers, ("X-Emulator-World", World)]);

    private Task<Reply> Vendor(string method, string path, string? token, params (string Name, string Value)[] headers)
    {
        var request = Request(new HttpMethod(method), path, token, method == "POST" ? "{}" : null);
        foreach (var (name, value) in headers)
        {
            if (name == "Content-Type") request.Content?.Headers.ContentType = new(value);
            else request.Headers.TryAddWithoutValidation(name, value);
        }

        return Call(request);
    }
}
