using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Chats.Emulator.Testing.Tests;

public sealed class FactoryHostTests
{
    [Fact]
    public async Task Its_clients_send_the_standard_key()
    {
        await using var factory = new ChatsEmulatorFactory
        {
            Options = new()
            {
                ScenarioYaml =
            "{ version: 1, auth: { mode: strict, tokens: [{ token: test-key }] } }"
            }
        };
        using var client = factory.CreateClient();
        Assert.Empty(await client.ListChatsAsync());
    }

    [Fact]
    public async Task WithWebHostBuilder_reaches_services_environment_and_content_root()
    {
        await using var factory = new ChatsEmulatorFactory();
        await using var changed =
            factory.WithWebHostBuilder(
                web => web.UseEnvironment("Staging").ConfigureTestServices(services => services.AddSingleton("mine")));
        var environment = changed.Services.GetRequiredService<IHostEnvironment>();

        Assert.Equal("mine", changed.Services.GetRequiredService<string>());
        Assert.Equal("Staging", environment.EnvironmentName);
        Assert.Equal(AppContext.BaseDirectory.TrimEnd('/', '\\'), environment.ContentRootPath.TrimEnd('/', '\\'));
        using var client = changed.CreateClient();
        Assert.Equal("ok", (await new EmulatorControl(client).HealthAsync()).Status);
    }

    [Fact]
    public async Task UseKestrel_serves_it_on_a_port_with_real_connection_faults()
    {
        await using var factory = new ChatsEmulatorFactory();
        factory.UseKestrel(0);
        await factory.Control.Faults.PutAsync(new Fault("lost") { Then = new() { Connection = FaultConnection.Reset } });
        using var client = factory.CreateClient();

        Assert.NotEqual(80, client.BaseAddress!.Port);
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync("/v3/chats"));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 4010)]
    public void Loopback_and_a_port_are_refused_with_the_way_to_a_port(bool loopback, int port)
    {
        using var factory = new ChatsEmulatorFactory { Options = new() { Loopback = loopback, Port = port } };
        Assert.Contains("UseKestrel", Assert.Throws<InvalidOperationException>(() => factory.Control).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_scenario_fails_on_first_use_with_all_problems()
    {
        using var factory = new ChatsEmulatorFactory { Options = new() { ScenarioYaml = Samples.BrokenScenario } };
        Assert.Equal(2, Assert.Throws<ScenarioException>(() => factory.Control).Problems.Count);
    }

    [Fact]
    public async Task A_control_token_is_sent_by_its_own_control()
    {
        await using var factory = new ChatsEmulatorFactory { Options = new() { ControlToken = "secret" } };
        Assert.Single(await factory.Control.Worlds.ListAsync());
    }
}
