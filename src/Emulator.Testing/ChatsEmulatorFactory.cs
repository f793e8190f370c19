using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
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
/// await using var factory = new ChatsEmulatorFactory { Options = new() { ScenarioPath = "scenarios/support.yaml" } };
/// using var client = factory.CreateClient();
/// await factory.Control.Faults.PutAsync("busy", "{ on: createChat, then: { error: 1007 } }");
/// </code>
/// </example>
#pragma warning disable MA0053 // derived from, to fix the options of a suite
public class ChatsEmulatorFactory : WebApplicationFactory<EmulatorEntryPoint>, IChatsEmulator, IInProcess
#pragma warning restore MA0053
{
    private readonly Lock _gate = new();
    private readonly WebhookRoutes _routes = new();
    private readonly Lazy<EmulatorControl> _control;
    private readonly Lazy<AssumptionGuard> _assumptions;

    /// <summary>Creates the fixture; the emulator starts on first use.</summary>
    public ChatsEmulatorFactory()
    {
        _control = new Lazy<EmulatorControl>(() => new EmulatorControl(Connect(token: null), Options.ControlToken, ConsoleUrl));
        _assumptions = new Lazy<AssumptionGuard>(() => new AssumptionGuard(Options));
    }

    /// <summary>Creates a fixture that starts from a scenario file; for a class of the suite's own, a line long.</summary>
    /// <param name="scenarioPath">A YAML file; a relative path counts from the working directory.</param>
    /// <example>
    /// <code>
    /// public sealed class ShopEmulator() : ChatsEmulatorFactory("scenarios/shop.yaml");
    /// public sealed class OrderTests(ShopEmulator emulator) : IClassFixture&lt;ShopEmulator&gt;
    /// </code>
    /// </example>
    protected ChatsEmulatorFactory(string scenarioPath)
        : this(new ChatsEmulatorOptions { ScenarioPath = scenarioPath })
    {
    }

    /// <summary>Creates a fixture that starts from a scenario built in code.</summary>
    /// <param name="scenario">The scenario.</param>
    protected ChatsEmulatorFactory(Scenario scenario)
        : this(new ChatsEmulatorOptions { Scenario = scenario })
    {
    }

    /// <summary>Creates a fixture with options of its own.</summary>
    /// <param name="options">How to start it.</param>
    protected ChatsEmulatorFactory(ChatsEmulatorOptions options)
        : this()
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
    }

    /// <summary>
    /// How to start the emulator; not on <see cref="ChatsEmulatorOptions.Loopback"/> or a <see cref="ChatsEmulatorOptions.Port"/>,
    /// for which there is <c>UseKestrel()</c>.
    /// </summary>
    public ChatsEmulatorOptions Options { get; init; } = new();

    /// <summary>Steers the emulator: clock, faults, journal, scenarios, worlds.</summary>
    /// <exception cref="ScenarioException">First use starts the emulator, and its scenario cannot be read or has problems.</exception>
    public EmulatorControl Control => _control.Value;

    /// <inheritdoc/>
    public Uri BaseAddress
    {
        get
        {
            lock (_gate) return BaseAddressOf();
        }
    }

    /// <inheritdoc/>
    public Uri SdkBaseUrl => new(BaseAddress, "api/partner");

    /// <inheritdoc/>
    public Uri? ConsoleUrl => Services.GetRequiredService<IServer>() is TestServer ? null : ConsoleLink.Of(BaseAddress);

    /// <inheritdoc/>
    public bool IsInProcess => true;

    WebhookRoutes IInProcess.Routes => _routes;

    /// <inheritdoc/>
    public Task<EmulatorWorld> NewWorldAsync(string? name = null, string? scenarioYaml = null, CancellationToken cancellation = default) =>
        EmulatorWorld.CreateAsync(this, name, scenarioYaml, cancellation);

    /// <inheritdoc/>
    public HttpMessageHandler CreateHandler() =>
        Services.GetRequiredService<IServer>() is TestServer memory
            ? new SynchronousMemoryHandler(memory.CreateHandler())
            : DirectHandler.Create();

    /// <inheritdoc/>
    public IDisposable DeliverWebhooksTo(string origin, HttpMessageHandler application) => _routes.Add(origin, application);

    /// <inheritdoc/>
    public Uri HostAddress(int port) => Clients.Loopback(port);

    /// <inheritdoc/>
    public HttpClient CreateClient(string token = ChatsEmulator.StandardToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        return Connect(token);
    }

    /// <inheritdoc/>
    /// <exception cref="AssumedRuleException">With <see cref="ChatsEmulatorOptions.FailOnAssumed"/>: something relied on an assumed rule.
    /// The emulator is stopped all the same.</exception>
    public override async ValueTask DisposeAsync()
    {
        try
        {
            await _assumptions.Value.VerifyAsync(() => Control);
        }
        finally
        {
            await base.DisposeAsync();
            GC.SuppressFinalize(this);
        }
    }

    /// <inheritdoc/>
    protected override IHostBuilder CreateHostBuilder()
    {
        if (Options.Loopback || Options.Port != 0)
        {
            throw new InvalidOperationException(
                "A factory is put on a port by calling UseKestrel() or UseKestrel(port) before its first use, not by Loopback or Port.");
        }

        var emulator = EmulatorHost.CreateBuilder(Options.ToEmulatorOptions(_routes));
        return new FactoryHostBuilder(emulator.ConfigureLogging(logging => LogSink.Apply(logging, Options)));
    }

    /// <inheritdoc/>
    protected override void ConfigureClient(HttpClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        base.ConfigureClient(client);
        client.DefaultRequestHeaders.Authorization = Clients.Bearer(ChatsEmulator.StandardToken);
    }

    private Uri BaseAddressOf()
    {
        StartServer();
        return ClientOptions.BaseAddress;
    }

    /// <summary>
    /// What <see cref="WebApplicationFactoryClientOptions"/> asks for, as the base class would chain it, and last what reaches the server.
    /// </summary>
    private DelegatingHandler[] Handlers()
    {
        List<DelegatingHandler> handlers = [];
        if (ClientOptions.AllowAutoRedirect) handlers.Add(new RedirectHandler(ClientOptions.MaxAutomaticRedirections));
        if (ClientOptions.HandleCookies) handlers.Add(new CookieContainerHandler());
        handlers.Add(Services.GetRequiredService<IServer>() is TestServer ? new SynchronousMemoryHandler() : new PortHandler());
        return [.. handlers];
    }

    private HttpClient Connect(string? token)
    {
        HttpClient client;
        lock (_gate) client = CreateDefaultClient(BaseAddressOf(), Handlers()); // the base class keeps a list of its clients without a lock
        client.DefaultRequestHeaders.Authorization = token is null ? null : Clients.Bearer(token);
        return client;
    }
}
