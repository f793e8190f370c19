using System.Net.Http.Headers;
using System.Text;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Transport;

/// <summary>What holds for every operation (docs/decisions/0002, docs/decisions/0018); the same in memory and over sockets.</summary>
public abstract class TransportTests(TestEmulator emulator) : ApiTest(emulator)
{
    private const int Limit = 10 * 1024 * 1024;

    [Theory]
    [InlineData("/v3")]
    [InlineData("/api/partner/v3")]
    public async Task Serves_every_operation_under_both_prefixes(string prefix)
    {
        var id = Id((await Send(HttpMethod.Post, $"{prefix}/chats", Bodies.Valid)).Expect(201).Json, "chat");
        (await Send(HttpMethod.Get, $"{prefix}/chats")).Expect(200);
        (await Send(HttpMethod.Get, $"{prefix}/chats/{id}")).Expect(200);
        (await Send(HttpMethod.Post, $"{prefix}/chats/{id}/read")).Expect(204);
        Envelope.Check(await Send(HttpMethod.Get, $"{prefix}/nothing"), 404, 2001);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer nobody")]
    [InlineData("Bearer world-nobody")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Token {0}")]
    [InlineData("{0}")]
    [InlineData("Bearer {0} {0}")]
    [InlineData("Bearer {0},{0}")]
    public async Task Refuses_whoever_brings_no_known_token(string? authorization)
    {
        var refusal = await Refuses(401, 2004, () =>
        {
            var request = Request(HttpMethod.Get, "/v3/chats", token: null);
            if (authorization is not null)
            {
                request.Headers.TryAddWithoutValidation("Authorization", string.Format(null, authorization, AllLines));
            }

            return Call(request);
        });

        Assert.Equal(
            "Unauthorized - missing or invalid authentication token", refusal.Json.GetProperty("error").GetProperty("message").GetString());
    }

    [Fact]
    public async Task Refuses_the_header_of_version_2()
    {
        var request = Request(HttpMethod.Get, "/v3/chats", token: null);
        request.Headers.Add("X-LINQ-INTEGRATION-TOKEN", AllLines);

        Envelope.Check(await Call(request), 401, 2004);
    }

    [Theory]
    [InlineData("bearer")]
    [InlineData("BEARER")]
    [InlineData("BeArEr")]
    public async Task Takes_the_scheme_in_any_case(string scheme)
    {
        var request = Request(HttpMethod.Get, "/v3/chats", token: null);
        request.Headers.TryAddWithoutValidation("Authorization", $"{scheme} {AllLines}");

        (await Call(request)).Expect(200);
    }

    [Fact]
    public async Task Mints_a_trace_id_of_its_own_for_every_request()
    {
        var request = Request(HttpMethod.Get, "/v3/chats", AllLines);
        request.Headers.Add("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

        var first = await Call(request);
        var second = await Get("/chats");

        Assert.DoesNotContain("4bf92f3577b34da6a3ce929d0e0e4736", first.TraceId, StringComparison.Ordinal);
        Assert.NotEqual(first.TraceId, second.TraceId);
        Assert.Matches("^[0-9a-f]{32}$", second.TraceId);
    }

    [Theory]
    [InlineData("/v3")]
    [InlineData("/v3/")]
    [InlineData("/v3/nothing")]
    [InlineData("/v3/chats/a/b/c")]
    [InlineData("/v3//chats")]
    [InlineData("/v3/CHATS")]
    [InlineData("/v3/Chats")]
    [InlineData("/api/Partner/v3/chats")]
    [InlineData("/v3/chats/" + People.DirectChat + "/READ", "POST")]
    [InlineData("/api/partner/v3")]
    public async Task Refuses_an_unknown_route(string path, string method = "GET")
    {
        var refusal = await Refuses(404, 2001, () => Send(new HttpMethod(method), path));

        Assert.Equal("Resource not found", refusal.Json.GetProperty("error").GetProperty("message").GetString());
    }

    [Theory]
    [InlineData("/v3/v3/chats")]
    [InlineData("/api/partner/v3/v3/chats")]
    public async Task Hints_at_the_base_url_that_ends_in_the_version(string path)
    {
        var refusal = await Refuses(404, 2001, () => Send(HttpMethod.Get, path));

        Assert.Contains("/v3", refusal.Json.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE", "/v3/chats", "GET, POST")]
    [InlineData("PATCH", "/v3/chats", "GET, POST")]
    [InlineData("OPTIONS", "/v3/chats", "GET, POST")]
    [InlineData("GET", "/v3/chats/" + People.DirectChat + "/read", "POST")]
    [InlineData("PUT", "/v3/chats/" + People.DirectChat + "/read", "POST")]
    [InlineData("DELETE", "/v3/chats/" + People.DirectChat, "GET, PUT")]
    [InlineData("BREW", "/api/partner/v3/chats", "GET, POST")]
    public async Task Refuses_a_wrong_method_and_says_which_are_right(string method, string path, string allow)
    {
        var refusal = await Refuses(405, 1005, () => Send(new HttpMethod(method), path));

        Assert.Equal(allow.Split(", "), refusal.Header("Allow")!.Split(", ").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("POST", "/uploads/attachments/x")]
    [InlineData("DELETE", "/attachments/partners/p/x/a.png")]
    public async Task Traces_a_wrong_method_of_uploads_and_downloads_too(string method, string path)
    {
        var reply = await Send(new HttpMethod(method), path);

        Assert.Equal(405, reply.Status);
        Assert.Matches("^[0-9a-f]{32}$", reply.TraceId);
    }

    [Fact]
    public async Task Answers_a_head_request_with_headers_only()
    {
        var reply = await Send(HttpMethod.Head, "/v3/chats");

        Assert.Equal(405, reply.Status);
        Assert.Matches("^[0-9a-f]{32}$", reply.TraceId);
    }

    [Fact]
    public async Task Takes_a_body_of_10_MiB_and_refuses_one_byte_more()
    {
        Assert.Equal(201, (await Send(HttpMethod.Post, "/v3/chats", Padded(Limit))).Status);
        Envelope.Check(await Send(HttpMethod.Post, "/v3/chats", Padded(Limit + 1)), 413, 1003);
        Envelope.Check(await Upload(Padded(Limit + 1), isChunked: true), 413, 1003);
        Assert.Single((await Journal()), entry => entry.GetProperty("status").GetInt32() == 201);
    }

    [Theory]
    [InlineData("text/plain", "Hello", 415)]
    [InlineData("application/x-www-form-urlencoded", "from=%2B12025550100&to=a", 415)]
    [InlineData("multipart/form-data; boundary=x", "--x--", 415)]
    [InlineData("text/plain", "{", 400)]
    [InlineData("application/json", "Hello", 400)]
    [InlineData("application/vnd.api+json", "[", 400)]
    public async Task Tells_what_is_not_json_from_what_never_claimed_to_be(string contentType, string body, int status) =>
        await Refuses(status, 1003, () => Upload(body, contentType));

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-8")]
    public async Task Takes_json_whatever_its_content_type_says(string? contentType) =>
        (await Upload(Bodies.Valid, contentType)).Expect(201);

    [Fact]
    public async Task Refuses_a_compressed_body()
    {
        var request = Request(HttpMethod.Post, "/v3/chats", AllLines, Bodies.Valid);
        request.Content!.Headers.ContentEncoding.Add("gzip");

        await Refuses(415, 1003, () => Call(request));
    }

    [Fact]
    public async Task Forgives_a_byte_order_mark() => (await Upload("\uFEFF" + Bodies.Valid)).Expect(201);

    [Theory]
    [InlineData("*/*")]
    [InlineData("application/geo+json")]
    [InlineData("text/html")]
    public async Task Never_answers_406(string accept)
    {
        var request = Request(HttpMethod.Get, "/v3/chats", AllLines);
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));

        Assert.Equal("application/json", (await Call(request)).Expect(200).MediaType);
    }

    [Fact]
    public async Task Ignores_the_headers_of_the_official_clients_but_keeps_the_retry_count()
    {
        var request = Request(HttpMethod.Get, "/v3/chats", AllLines);
        request.Headers.Add("X-Stainless-Retry-Count", "2");
        request.Headers.Add("X-Stainless-Timeout", "60");

        (await Call(request)).Expect(200);

        var entry = Assert.Single(await Journal());
        Assert.Equal(2, entry.GetProperty("retry_count").GetInt32());
        Assert.DoesNotContain(AllLines, entry.GetRawText(), StringComparison.Ordinal);
    }

    private Task<Reply> Send(HttpMethod method, string path, string? body = null) => Call(Request(method, path, AllLines, body));

    private Task<Reply> Upload(string body, string? contentType = "application/json", bool isChunked = false)
    {
        var request = Request(HttpMethod.Post, "/v3/chats", AllLines);
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (contentType is not null) request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        request.Headers.TransferEncodingChunked = isChunked;
        return Call(request);
    }

    /// <summary>A good request with blanks after it, exactly so many bytes long.</summary>
    private static string Padded(int length) => Bodies.Valid.PadRight(length);
}
