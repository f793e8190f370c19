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
public sealed class ChatsEmulator : IChatsEmulator, IInProcess
{
    /// <summary>The API key clients send unless told otherwise. Scenarios in <c>strict</c> mode must declare it to accept it.</summary>
    public const string StandardToken = "test-key";

    private readonly WebApplication _app;
    private readonly IEmulatorTransport _transport;
    private readonly WebhookRoutes _routes;
    private readonly AssumptionGuard _assumptions;

    private ChatsEmulator(WebApplication app, IEmulatorTransport transport, WebhookRoutes routes, ChatsEmulatorOptions options)
    {
        _app = app;
        _transport = transport;
        _routes = routes;
        BaseAddress = transport.BaseAddress;
        SdkBaseUrl = new Uri(BaseAddress, "api/partner");
        ConsoleUrl = options.Loopback ? ConsoleLink.Of(BaseAddress) : null;
        Control = new EmulatorControl(Connect(token: null), options.ControlToken, ConsoleUrl);
        _assumptions = new AssumptionGuard(options);
    }

    /// <inheritdoc/>
    public Uri BaseAddress { get; }

    /// <inheritdoc/>
    public Uri SdkBaseUrl { get; }

    /// <inheritdoc/>
    public Uri? ConsoleUrl { get; }

    /// <inheritdoc/>
    public EmulatorControl Control { get; }

    /// <inheritdoc/>
    public bool IsInProcess => true;

    /// <summary>Starts an emulator that is ready to be called.</summary>
    /// <param name="options">How to start it; null: in memory with the built-in scenario.</param>
    /// <param name="cancellation">Gives up starting.</param>
    /// <exception cref="ArgumentException">Some options cannot be; it lists all of them.</exception>
    /// <exception cref="ScenarioException">The scenario cannot be read or has problems; it lists all of them.</exception>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<ChatsEmulator> StartAsync(ChatsEmulatorOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new ChatsEmulatorOptions();
        if (!options.Loopback && options.Port != 0)
        {
            throw new ArgumentException(
                $"Port is {options.Port}, but an emulator in memory has none: set Loopback = true as well, or leave Port out.",
                nameof(options));
        }

        var routes = new WebhookRoutes();
        var app = EmulatorHost.Build(options.ToEmulatorOptions(routes), builder =>
        {
            if (!options.Loopback) builder.WebHost.UseMemory();
            LogSink.Apply(builder.Logging, options);
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

        return new ChatsEmulator(app, options.Loopback ? new LoopbackTransport(app) : new MemoryTransport(app), routes, options);
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

    /// <inheritdoc/>
    public Task<EmulatorWorld> NewWorldAsync(string? name = null, string? scenarioYaml = null, CancellationToken cancellation = default) =>
        EmulatorWorld.CreateAsync(this, name, scenarioYaml, cancellation);

    /// <inheritdoc/>
    public IDisposable DeliverWebhooksTo(string origin, HttpMessageHandler application) => _routes.Add(origin, application);

    /// <inheritdoc/>
    public Uri HostAddress(int port) => Clients.Loopback(port);

    /// <summary>Stops the emulator. Requests that still hang are cut off; it takes well under a second.</summary>
    /// <exception cref="AssumedRuleException">With <see cref="ChatsEmulatorOptions.FailOnAssumed"/>: something relied on an assumed rule.
    /// The emulator is stopped all the same.</exception>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await _assumptions.VerifyAsync(() => Control);
        }
        finally
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
            _transport.Dispose();
        }
    }

    WebhookRoutes IInProcess.Routes => _routes;

    private HttpClient Connect(string? token) => Clients.Create(_transport.Shared, BaseAddress, token);
}
