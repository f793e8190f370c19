using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Hosting;

namespace Chats.Emulator.Testing;

/// <summary>
/// The emulator as a <see cref="WebApplicationFactory{TEntryPoint}"/>, for test suites built around that class:
/// as an <c>IClassFixture</c>, with <c>WithWebHostBuilder</c>, <c>Services</c>, <c>Server</c>.
/// </summary>
/// <remarks>
/// It starts on first use and serves in memory; call <c>UseKestrel()</c> first for a port. Clients of
/// <c>CreateClient()</c> send the API key <see cref="ChatsEmulator.StandardToken"/>. Derive from it to fix the options of a suite.
/// </remarks>
/// <example>
/// <code>
/// await using var factory = new ChatsEmulatorFactory { Options = new() { Scenario = "scenarios/support.yaml" } };
/// using var client = factory.CreateClient();
/// await factory.Control.Faults.PutAsync("busy", "{ on: createChat, then: { error: 1007 } }");
/// </code>
/// </example>
#pragma warning disable MA0053 // derived from, to fix the options of a suite
public class ChatsEmulatorFactory : WebApplicationFactory<EmulatorEntryPoint>
#pragma warning restore MA0053
{
    private readonly Lock _gate = new();
    private readonly Lazy<EmulatorControl> _control;

    /// <summary>Creates the fixture; the emulator starts on first use.</summary>
    public ChatsEmulatorFactory() => _control = new Lazy<EmulatorControl>(() => new EmulatorControl(Connect(token: null), Options.ControlToken));

    /// <summary>How to start the emulator; not on <see cref="ChatsEmulatorOptions.Loopback"/>, for which there is <c>UseKestrel()</c>.</summary>
    public ChatsEmulatorOptions Options { get; init; } = new();

    /// <summary>Steers the emulator: clock, faults, journal, scenarios, worlds.</summary>
    /// <exception cref="ScenarioException">First use starts the emulator, and its scenario cannot be read or has problems.</exception>
    public EmulatorControl Control => _control.Value;

    /// <inheritdoc cref="ChatsEmulator.NewWorldAsync(string, string, CancellationToken)"/>
    public async Task<EmulatorWorld> NewWorldAsync(string? name = null, string? scenarioYaml = null, CancellationToken cancellation = default) =>
        new(await Control.Worlds.CreateAsync(name, scenarioYaml, cancellation: cancellation), Control, Connect);

    /// <summary>Creates a world of a scenario built in code, which nobody else sees; disposing it ends it.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="name">Letters, digits, <c>.</c>, <c>-</c> and <c>_</c>, at most 64; null: generated.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="ScenarioException">Something in the scenario does not go together.</exception>
    /// <exception cref="EmulatorControlException">The name is taken (409) or invalid (400), or there are too many worlds (409).</exception>
    public Task<EmulatorWorld> NewWorldAsync(Scenario scenario, string? name = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return NewWorldAsync(name, scenario.ToYaml(), cancellation);
    }

    /// <summary>A client with an API key of your choice; <c>CreateClient()</c> sends <see cref="ChatsEmulator.StandardToken"/>.</summary>
    /// <param name="token">The API key; it chooses the world and the lines it may use.</param>
    public HttpClient CreateClient(string token)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        return Connect(token);
    }

    /// <inheritdoc/>
    protected override IHostBuilder CreateHostBuilder()
    {
        if (Options.Loopback) throw new InvalidOperationException("A factory is put on a port by calling UseKestrel() or UseKestrel(port) before its first use, not by Loopback.");
        return new FactoryHostBuilder(EmulatorHost.CreateBuilder(Options.ToEmulatorOptions()));
    }

    /// <inheritdoc/>
    protected override void ConfigureClient(HttpClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        base.ConfigureClient(client);
        client.DefaultRequestHeaders.Authorization = Clients.Bearer(ChatsEmulator.StandardToken);
    }

    private HttpClient Connect(string? token)
    {
        HttpClient client;
        lock (_gate) client = CreateClient(); // the base class keeps a list of its clients without a lock
        client.DefaultRequestHeaders.Authorization = token is null ? null : Clients.Bearer(token);
        return client;
    }
}
