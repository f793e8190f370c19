using Microsoft.AspNetCore.Builder;

namespace Chats.Emulator.Testing;

/// <summary>An emulator of its own inside the test process. Several may run at once; they share nothing.</summary>
/// <remarks>
/// Starting one in memory takes a few milliseconds. Where that is still too much, share one emulator and give each test
/// a world of its own: <see cref="NewWorldAsync(string, string, CancellationToken)"/>.
/// </remarks>
/// <example>
/// <code>
/// await using var emulator = await ChatsEmulator.StartAsync();
/// using var client = emulator.CreateClient();
/// var chats = await client.GetStringAsync("/v3/chats");
/// </code>
/// </example>
public sealed class ChatsEmulator : IAsyncDisposable
{
    /// <summary>The API key clients send unless told otherwise. Scenarios in <c>strict</c> mode must declare it to accept it.</summary>
    public const string StandardToken = "test-key";

    private readonly WebApplication _app;
    private readonly IEmulatorTransport _transport;

    private ChatsEmulator(WebApplication app, IEmulatorTransport transport, string? controlToken)
    {
        _app = app;
        _transport = transport;
        BaseAddress = transport.BaseAddress;
        SdkBaseUrl = new Uri(BaseAddress, "api/partner");
        Control = new EmulatorControl(Connect(token: null), controlToken);
    }

    /// <summary>Where the emulator is: <c>http://localhost/</c> in memory, <c>http://127.0.0.1:PORT/</c> on loopback.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The base URL to configure an official SDK with; SDKs add <c>/v3</c> themselves.</summary>
    public Uri SdkBaseUrl { get; }

    /// <summary>Steers the emulator: clock, faults, journal, scenarios, worlds. Without a world chosen it is about the default one.</summary>
    public EmulatorControl Control { get; }

    /// <summary>Starts an emulator that is ready to be called.</summary>
    /// <param name="options">How to start it; null: in memory with the built-in scenario.</param>
    /// <param name="cancellation">Gives up starting.</param>
    /// <exception cref="ScenarioException">The scenario cannot be read or has problems; it lists all of them.</exception>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<ChatsEmulator> StartAsync(ChatsEmulatorOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new ChatsEmulatorOptions();
        var app = EmulatorHost.Build(options.ToEmulatorOptions(), builder =>
        {
            if (!options.Loopback) builder.WebHost.UseMemory();
        });
        try
        {
            await app.StartAsync(cancellation);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        return new ChatsEmulator(app, options.Loopback ? new LoopbackTransport(app) : new MemoryTransport(app), options.ControlToken);
    }

    /// <summary>A client of the emulated API: <c>client.GetAsync("/v3/chats")</c>. Dispose it or not; it holds nothing.</summary>
    /// <param name="token">The API key it sends; the key chooses the world and the lines it may use.</param>
    public HttpClient CreateClient(string token = StandardToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        return Connect(token);
    }

    /// <summary>A handler that leads to the emulator, for an SDK or an <c>IHttpClientFactory</c> that makes its own clients.</summary>
    /// <remarks>In memory every address leads to the emulator, whatever its host; on loopback it is an ordinary handler.</remarks>
    public HttpMessageHandler CreateHandler() => _transport.CreateHandler();

    /// <summary>Creates a world that nobody else sees; disposing it ends it.</summary>
    /// <param name="name">Letters, digits, <c>.</c>, <c>-</c> and <c>_</c>, at most 64; null: generated.</param>
    /// <param name="scenarioYaml">A scenario as YAML text to start from; null: the one the emulator was started with.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">The name is taken (409) or invalid (400), the scenario has problems (422), or there are too many worlds (409).</exception>
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

    /// <summary>Stops the emulator. Requests that still hang are cut off; it takes well under a second.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _transport.Dispose();
    }

    private HttpClient Connect(string? token) => Clients.Create(_transport.Shared, BaseAddress, token);
}
