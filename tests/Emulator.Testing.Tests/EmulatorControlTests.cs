using System.Net;

namespace Chats.Emulator.Testing.Tests;

public sealed class EmulatorControlTests
{
    [Fact]
    public void A_client_without_a_base_address_is_refused_at_once()
    {
        using var client = new HttpClient();
        Assert.Contains(
            "BaseAddress", Assert.Throws<ArgumentException>(() => new EmulatorControl(client)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_whose_key_opens_a_world_controls_that_world()
    {
        await using var emulator = await ChatsEmulator.StartAsync();
        await using var world = await emulator.NewWorldAsync();
        using var client = world.CreateClient();
        await new EmulatorControl(client).Clock.StopAsync();
        Assert.Equal(["real", "manual"], [(await emulator.Control.Clock.GetAsync()).Mode, (await world.Control.Clock.GetAsync()).Mode]);
    }

    [Fact]
    public async Task A_client_based_on_the_emulated_API_still_reaches_the_control_plane()
    {
        await using var emulator = await ChatsEmulator.StartAsync();
        using var client = new HttpClient(emulator.CreateHandler()) { BaseAddress = new Uri(emulator.SdkBaseUrl + "/v3/") };
        Assert.Equal("ok", (await new EmulatorControl(client).HealthAsync()).Status);
    }

    [Fact]
    public async Task An_answer_of_something_else_is_shown_as_it_is()
    {
        using var client = new HttpClient(new Proxy()) { BaseAddress = new Uri("http://elsewhere") };
        var refused = await Assert.ThrowsAsync<EmulatorControlException>(() => new EmulatorControl(client).HealthAsync());
        Assert.Equal((HttpStatusCode.BadGateway, "<h1>Nobody home</h1>"), (refused.Status, refused.Detail));
        Assert.Empty(refused.Problems);
    }

    private sealed class Proxy : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = new StringContent("<h1>Nobody home</h1>") });
    }
}
