using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Chats.Emulator.ApiTests.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Chats.Emulator.ApiTests.Webhooks;

/// <summary>Deliveries over real sockets to a real server.</summary>
public sealed class NetworkTests(NetworkEmulator emulator) : WebhookTest(emulator), IClassFixture<NetworkEmulator>
{
    private readonly ConcurrentQueue<(string Target, string Protocol, IHeaderDictionary Headers, byte[] Body)> _requests = new();
    private WebApplication? _server;

    protected override string Scenario => TestWorlds.Bakery(World) + "webhooks: { jitter: false, timeout: 5s }\n";

    private string Address => _server!.Urls.Single();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.Run(Receive);
        await _server.StartAsync(Cancellation);
    }

    public override async ValueTask DisposeAsync()
    {
        await _server!.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task Sends_the_url_verbatim_over_http_1_1_and_keeps_no_cookie()
    {
        await Tell($"{Address}/a/../%7Eb/%2f?version=2026-02-03&q=a+b%2B&empty=");
        (await Create(Bodies.Text("Grüße 🍋"))).Expect(201);
        await Advance("1s");

        Assert.Equal(2, _requests.Count);
        Assert.All(_requests, request =>
        {
            Assert.Equal("/a/../%7Eb/%2f?version=2026-02-03&q=a+b%2B&empty=", request.Target);
            Assert.Equal("HTTP/1.1", request.Protocol);
            Assert.Equal("application/json", request.Headers.ContentType);
            Assert.Equal("Linq-Webhooks/1.0", request.Headers.UserAgent);
            Assert.Equal(request.Body.Length, request.Headers.ContentLength);
            Assert.Equal(
                ["Content-Length", "Content-Type", "Host", "User-Agent", "webhook-id", "webhook-signature", "webhook-timestamp",
                    "X-Webhook-Event", "X-Webhook-Signature", "X-Webhook-Subscription-ID", "X-Webhook-Timestamp"],
                request.Headers.Keys.Order(StringComparer.OrdinalIgnoreCase));
        });
    }

    [Fact]
    public async Task Names_its_own_address_in_downloads()
    {
        await Tell($"{Address}/hook");
        (await Create(Bodies.Parts($$"""[{"type":"media","attachment_id":"{{People.Photo}}"}]"""))).Expect(201);
        await Advance("100ms");

        var media = JsonElement.Parse(_requests.Single().Body).GetProperty("data").GetProperty("parts")[0];
        Assert.StartsWith(
            Emulator.Address!.GetLeftPart(UriPartial.Authority), media.GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/redirect", "failed", 302, null)]
    [InlineData("/broken", "pending", null, "")]
    [InlineData("/cut-short", "pending", null, "")]
    public async Task Follows_no_redirect_and_takes_a_broken_connection_for_trouble(string path, string state, int? status, string? error)
    {
        await Tell(Address + path);
        (await Create(Bodies.Text("Hello"))).Expect(201);
        await Advance("100ms");

        var delivery = Assert.Single(await Deliveries());
        Assert.Equal(state, delivery.GetProperty("status").GetString());
        var attempt = Assert.Single(delivery.GetProperty("attempts").EnumerateArray());
        Assert.Equal(status, attempt.TryGetProperty("status", out var answered) ? answered.GetInt32() : null);
        Assert.Equal(error is null, !attempt.TryGetProperty("error", out _));
        Assert.Single(_requests);
    }

    [Fact]
    public async Task Tries_again_when_nobody_listens()
    {
        using var unused = new TcpListener(IPAddress.Loopback, 0);
        unused.Start();
        var port = ((IPEndPoint)unused.LocalEndpoint).Port;
        unused.Stop();
        await Tell($"http://127.0.0.1:{Number(port)}/");
        (await Create(Bodies.Text("Hello"))).Expect(201);
        await Advance("100ms");

        var delivery = Assert.Single(await Deliveries());
        Assert.Equal("pending", delivery.GetProperty("status").GetString());
        Assert.Contains(
            "refused", delivery.GetProperty("attempts")[0].GetProperty("error").GetString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Gives_up_when_the_name_leads_nowhere()
    {
        await Tell("https://nobody.invalid/");
        (await Create(Bodies.Text("Hello"))).Expect(201);
        await Advance("1d");

        Assert.All(await Deliveries(), delivery => Assert.Equal("failed", delivery.GetProperty("status").GetString()));
    }

    private async Task Tell(string url) => (await Post(
        "/webhook-subscriptions",
        $$"""{"target_url":{{Bodies.Quoted(url)}},"subscribed_events":["message.sent","message.delivered"]}""")).Expect(201);

    private async Task Receive(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        _requests.Enqueue(
            (context.Features.Get<IHttpRequestFeature>()!.RawTarget, context.Request.Protocol,
                new HeaderDictionary(context.Request.Headers.ToDictionary()), body.ToArray()));
        context.Response.Headers.SetCookie = "session=1";
        switch (context.Request.Path.Value)
        {
            case "/redirect":
                context.Response.Redirect("/elsewhere");
                break;
            case "/broken":
                context.Abort();
                break;
            case "/cut-short":
                context.Response.ContentLength = 100;
                await context.Response.WriteAsync("the rest never comes");
                await context.Response.Body.FlushAsync();
                context.Abort();
                break;
        }
    }
}
