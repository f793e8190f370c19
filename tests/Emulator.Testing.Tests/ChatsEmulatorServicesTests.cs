using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;

namespace Chats.Emulator.Testing.Tests;

/// <summary>Which requests of an application come to the emulator, and with which key.</summary>
public sealed class ChatsEmulatorServicesTests : IAsyncLifetime
{
    private const string StrictScenario =
        "{ version: 1, auth: { mode: strict, tokens: [{ token: test-key }, { token: other-key }, { token: My API Key }, { token: 'a, "
            + "b=\"c\"' }] } }";

    private ChatsEmulator _emulator = null!;

    public async ValueTask InitializeAsync() =>
        _emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { ScenarioYaml = StrictScenario });

    public ValueTask DisposeAsync() => _emulator.DisposeAsync();

    [Fact]
    public async Task A_client_without_address_and_key_gets_both() =>
        Assert.Equal(HttpStatusCode.OK, await CallAsync(services => services.UseChatsEmulator(_emulator, "linq"), key: null));

    [Fact]
    public async Task A_key_that_is_not_configured_where_tests_run_is_none() =>
        Assert.Equal(HttpStatusCode.OK, await CallAsync(services => services.UseChatsEmulator(_emulator, "linq"), key: ""));

    [Fact]
    public async Task An_applications_own_key_is_sent() =>
        Assert.Equal(
            HttpStatusCode.Unauthorized, await CallAsync(services => services.UseChatsEmulator(_emulator, "linq"), key: "wrong-key"));

    [Theory]
    [InlineData("My API Key")]
    [InlineData("a, b=\"c\"")]
    public async Task A_key_is_whatever_stands_in_the_header(string key)
    {
        Assert.Equal(HttpStatusCode.OK, await CallAsync(services => services.UseChatsEmulator(_emulator, "linq"), key));
        Assert.Equal(
            HttpStatusCode.OK, await CallAsync(services => services.UseChatsEmulator(_emulator, "linq", token: key), key: "wrong-key"));
        Assert.Equal(
            HttpStatusCode.OK, await CallAsync(services => services.UseChatsEmulator(_emulator, "linq", token: key), key: "wrong, k"));
        using var client = _emulator.CreateClient(key);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/v3/chats", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task A_key_of_the_test_takes_its_place() =>
        Assert.Equal(
            HttpStatusCode.OK,
            await CallAsync(services => services.UseChatsEmulator(_emulator, "linq", token: "other-key"), key: "wrong-key"));

    [Fact]
    public async Task Clients_of_other_names_stay_as_they_are()
    {
        var services = new ServiceCollection();
        services.UseChatsEmulator(_emulator, "linq").AddHttpClient("other").ConfigurePrimaryHttpMessageHandler(() => new Teapot());
        Assert.Equal((HttpStatusCode)418, await CallAsync(services, "other", new Uri("https://other.example/v3/chats")));
        Assert.Empty(await _emulator.Control.Journal.ListAsync());
    }

    [Fact]
    public async Task An_absolute_address_of_the_vendor_is_led_here_over_a_socket_too()
    {
        await using var loopback = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { Loopback = true });
        var services = new ServiceCollection();
        services.UseChatsEmulator(loopback, "linq");
        Assert.Equal(HttpStatusCode.OK, await CallAsync(services, "linq", new Uri("https://api.linqapp.com/api/partner/v3/chats?limit=2")));
        Assert.Equal("/api/partner/v3/chats", Assert.Single(await loopback.Control.Journal.ListAsync()).Path);
    }

    [Fact]
    public async Task A_synchronous_call_is_led_here_as_well_with_the_tests_key()
    {
        await using var loopback = await ChatsEmulator.StartAsync(new() { Loopback = true, ScenarioYaml = StrictScenario });
        var services = new ServiceCollection();
        services.UseChatsEmulator(loopback, "linq", token: "other-key")
            .AddHttpClient("linq", client => client.DefaultRequestHeaders.Authorization = new("Bearer", "wrong-key"));
        await using var application = services.BuildServiceProvider();
        using var client = application.GetRequiredService<IHttpClientFactory>().CreateClient("linq");
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://vendor.invalid/v3/chats");
#pragma warning disable CA1849 // the synchronous way is what is tried
        using var response = client.Send(request, TestContext.Current.CancellationToken);
#pragma warning restore CA1849
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(await loopback.Control.Journal.ListAsync());
    }

    private static Task<HttpStatusCode> CallAsync(Action<IServiceCollection> configure, string? key)
    {
        var services = new ServiceCollection();
        configure(services);
        services.AddHttpClient("linq", client =>
        {
            if (key is { Length: > 0 }) client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {key}");
            else client.DefaultRequestHeaders.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        });
        return CallAsync(services, "linq", new Uri("/v3/chats", UriKind.Relative));
    }

    private static async Task<HttpStatusCode> CallAsync(ServiceCollection services, string name, Uri address)
    {
        await using var application = services.BuildServiceProvider();
        using var client = application.GetRequiredService<IHttpClientFactory>().CreateClient(name);
        using var response = await client.GetAsync(address);
        return response.StatusCode;
    }

    private sealed class Teapot : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage((HttpStatusCode)418));
    }
}
