using Chats.Emulator.ApiTests.Host;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chats.Emulator.ApiTests.Transport;

/// <summary>HEAD wherever a GET is the emulator's own; the vendor has none.</summary>
public abstract class HeadTests(TestEmulator emulator) : ApiTest(emulator)
{
    /// <summary>Its GET goes on until somebody hangs up; its HEAD is tried with the stream's own tests.</summary>
    private const string Endless = "/_emulator/stream";

    [Fact]
    public async Task Answers_every_own_GET_without_its_body()
    {
        var paths = Emulator.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(path => !path.Contains("/v3/", StringComparison.Ordinal) && path != Endless)
            .ToList();

        Assert.Contains("/", paths);
        Assert.Contains("/livez", paths);
        Assert.Contains("/_emulator/openapi.json", paths);
        foreach (var path in paths)
        {
            var concrete =
                path.Replace("{handle}", People.Maya, StringComparison.Ordinal).Replace("{**filename}", "x", StringComparison.Ordinal);
            var (get, head) = (await Call(Own(HttpMethod.Get, concrete)), await Call(Own(HttpMethod.Head, concrete)));
            Assert.True(
                head.Status == get.Status && head.MediaType == get.MediaType,
                $"{path}: GET {get.Status} {get.MediaType}, HEAD {head.Status} {head.MediaType}");
            Assert.Empty(head.Bytes);
        }
    }

    [Fact]
    public async Task Tells_of_a_download_without_its_bytes()
    {
        var photo = (await Get($"/attachments/{People.Photo}")).Expect(200).Json.GetProperty("download_url").GetString()!;

        var head = (await Call(new HttpRequestMessage(HttpMethod.Head, new Uri(photo).PathAndQuery))).Expect(200);

        Assert.Empty(head.Bytes);
        Assert.NotEqual("0", head.Header("Content-Length"));
    }

    [Theory]
    [InlineData("/v3/chats", 405)]
    [InlineData("/api/partner/v3/phone_numbers", 405)]
    [InlineData("/_emulator/clock/advance", 405)]
    [InlineData("/_emulator/nothing", 404)]
    [InlineData("/nowhere", 404)]
    public async Task Refuses_it_elsewhere(string path, int status) =>
        (await Call(Request(HttpMethod.Head, path, AllLines))).Expect(status);

    private HttpRequestMessage Own(HttpMethod method, string path)
    {
        var request = Request(method, path, token: null);
        request.Headers.Add("X-Emulator-World", World);
        return request;
    }
}
