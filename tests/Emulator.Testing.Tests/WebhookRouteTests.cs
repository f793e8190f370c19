using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace Chats.Emulator.Testing.Tests;

/// <summary>Webhooks into applications hosted in memory, by the address they are sent to.</summary>
public sealed class WebhookRouteTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_application_that_came_later_receives_path_and_query_as_they_were_subscribed(bool loopback)
    {
        await using var emulator =
            await ChatsEmulator.StartAsync(
                new ChatsEmulatorOptions
                {
                    Loopback = loopback,
                    ScenarioYaml = Scenario("https://shop.example/Hooks/%7Ea?version=2026-02-03"),
                });
        var received = new TaskCompletionSource<string>();
        await using var application =
            await StartAsync(request => received.TrySetResult($"{request.Host} {request.Path} {request.QueryString}"));
        using var route = emulator.DeliverWebhooksTo("https://SHOP.example", application.GetTestServer().CreateHandler());

        await WriteAsync(emulator);

        Assert.Equal("shop.example /Hooks/~a ?version=2026-02-03", await received.Task);
    }

    [Fact]
    public async Task An_origin_leads_to_one_application_until_its_route_ends()
    {
        await using var emulator = new ChatsEmulatorFactory();
        using var application = new HttpClientHandler();
        var route = emulator.DeliverWebhooksTo("https://shop.example", application);
        using var otherPort = emulator.DeliverWebhooksTo("https://shop.example:8443", application);

        var taken = Assert.Throws<InvalidOperationException>(() => emulator.DeliverWebhooksTo("https://shop.example/hooks", application));
        Assert.Contains("https://shop.example", taken.Message, StringComparison.Ordinal);
        route.Dispose();
        emulator.DeliverWebhooksTo("https://shop.example", application).Dispose();
    }

    [Theory]
    [InlineData("shop.example")]
    [InlineData("ftp://shop.example")]
    public async Task What_is_no_address_is_refused(string origin)
    {
        await using var emulator = new ChatsEmulatorFactory();
        using var application = new HttpClientHandler();
        Assert.Contains(
            "https://shop.example", Assert.Throws<ArgumentException>(() => emulator.DeliverWebhooksTo(origin, application)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Servers_on_a_port_are_reached_over_loopback()
    {
        await using var emulator = await ChatsEmulator.StartAsync();
        Assert.Equal("http://127.0.0.1:5000/", emulator.HostAddress(5000).ToString());
    }

    private static string Scenario(string url) =>
        $"{{ version: 1, clock: {{ mode: manual }}, lines: [{{ number: '+12025550177' }}], webhooks: [{{ url: '{url}', events: "
            + $"[message.received] }}] }}";

    private static async Task<WebApplication> StartAsync(Action<HttpRequest> take)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        var application = builder.Build();
        application.Run(context =>
        {
            take(context.Request);
            return Task.CompletedTask;
        });
        await application.StartAsync();
        return application;
    }

    private static async Task WriteAsync(ChatsEmulator emulator)
    {
        await emulator.Control.Contact(Samples.Maya).WriteAsync("Hello?", to: "+12025550177");
        await emulator.Control.Clock.AdvanceAsync("1s");
    }
}
