using System.IO.Compression;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>The files of the web console.</summary>
public sealed class ConsoleTests(ConsoleTests.Console emulator) : IClassFixture<ConsoleTests.Console>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/_emulator/console/", "text/html")]
    [InlineData("/_emulator/console/index.html", "text/html")]
    [InlineData("/_emulator/console/vendor/preact.js", "text/javascript")]
    [InlineData("/_emulator/console/vendor/vendor.json", "application/json")]
    public async Task Sends_a_file_without_a_control_token_under_a_strict_policy(string path, string type)
    {
        var file = (await Send(HttpMethod.Get, path)).Expect(200);

        Assert.Equal(type, file.MediaType);
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", file.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", file.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", file.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal(
            ("nosniff", "DENY", "no-referrer", "no-cache"),
            (file.Header("X-Content-Type-Options"), file.Header("X-Frame-Options"), file.Header("Referrer-Policy"), file.Header("Cache-Control")));
        (await Send(HttpMethod.Get, "/_emulator/chats")).Expect(401);
    }

    [Fact]
    public async Task Sends_nothing_where_the_file_is_known_and_less_where_it_may()
    {
        const string path = "/_emulator/console/vendor/preact.js";
        var plain = (await Send(HttpMethod.Get, path)).Expect(200);
        var packed = (await Send(HttpMethod.Get, path, ("Accept-Encoding", "br, gzip"))).Expect(200);
        var head = (await Send(HttpMethod.Head, path)).Expect(200);

        Assert.Equal(("gzip", "Accept-Encoding"), (packed.Header("Content-Encoding"), packed.Header("Vary")));
        Assert.True(packed.Bytes.Length * 2 < plain.Bytes.Length);
        using var unpacked = new StreamReader(new GZipStream(new MemoryStream(packed.Bytes), CompressionMode.Decompress));
        Assert.Equal(plain.Text, await unpacked.ReadToEndAsync(Cancellation));
        Assert.Empty(head.Bytes);
        Assert.Equal($"{plain.Bytes.Length}", head.Header("Content-Length"));

        Assert.NotEqual(plain.Header("ETag"), packed.Header("ETag"));
        (await Send(HttpMethod.Get, path, ("If-None-Match", plain.Header("ETag")!))).Expect(304);
        (await Send(HttpMethod.Get, path, ("If-None-Match", $"\"other\", W/{plain.Header("ETag")}"))).Expect(304);
        (await Send(HttpMethod.Get, path, ("If-None-Match", "\"other\""))).Expect(200);
        (await Send(HttpMethod.Get, path, ("Accept-Encoding", "gzip;q=0"))).Expect(200);
    }

    [Theory]
    [InlineData("/_emulator/console", "console/")]
    [InlineData("/_emulator/console?world=a", "console/?world=a")]
    public async Task Leads_to_the_page_below_whatever_a_proxy_puts_before_it(string path, string to)
    {
        var reply = (await Send(HttpMethod.Get, path)).Expect(302);
        Assert.Equal(to, reply.Header("Location"));
    }

    [Fact]
    public async Task Leads_a_browser_from_the_root_and_tells_others_in_words()
    {
        var browser = (await Send(HttpMethod.Get, "/", ("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"))).Expect(302);
        Assert.Equal("_emulator/console/", browser.Header("Location"));

        var curl = (await Send(HttpMethod.Get, "/", ("Accept", "*/*"))).Expect(200);
        Assert.Equal("text/plain", curl.MediaType);
        Assert.Contains("/_emulator/console/", curl.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_which_file_was_meant()
    {
        var missing = (await Send(HttpMethod.Get, "/_emulator/console/index.htm")).Expect(404);
        Assert.Contains("did you mean 'index.html'?", missing.Text, StringComparison.Ordinal);
        Assert.Equal("application/problem+json", missing.MediaType);
        (await Send(HttpMethod.Get, "/_emulator/console/../state")).Expect(401);
        var post = (await Send(HttpMethod.Post, "/_emulator/console/")).Expect(405);
        Assert.Equal("GET, HEAD", post.Header("Allow"));
    }

    [Fact]
    public async Task Has_nothing_in_the_page_that_the_policy_forbids()
    {
        var page = (await Send(HttpMethod.Get, "/_emulator/console/")).Text;

        Assert.DoesNotContain("style=", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<style", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" on", page.Replace(" one", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http://", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("https://", page, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<Reply> Send(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false };
        using var client = new HttpClient(handler) { BaseAddress = emulator.Address };
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await Reply.Read(await client.SendAsync(request, Cancellation));
    }

    /// <summary>With a control token.</summary>
    public sealed class Console : LoopbackEmulator
    {
        protected override EmulatorOptions Options => base.Options with { ControlToken = "s3cret" };
    }
}
