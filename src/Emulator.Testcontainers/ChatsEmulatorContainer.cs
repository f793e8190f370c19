using Chats.Emulator.Testing;
using DotNet.Testcontainers.Containers;

namespace Chats.Emulator.Testcontainers;

/// <summary>An emulator in a container. Once started it is used like every other one.</summary>
/// <example>
/// <code>
/// await using var emulator = new ChatsEmulatorBuilder("chats-emulator").Build();
/// await emulator.StartAsync();
/// await emulator.Control.Clock.StopAsync();
/// </code>
/// </example>
public sealed class ChatsEmulatorContainer : DockerContainer, IChatsEmulator
{
    private readonly ChatsEmulatorConfiguration _configuration;
    private readonly SocketsHttpHandler _shared = DirectHandler.Create();
    private EmulatorControl? _control;

    /// <summary>A container that is not started yet; use <see cref="ChatsEmulatorBuilder"/>.</summary>
    /// <param name="configuration">What it is like.</param>
    public ChatsEmulatorContainer(ChatsEmulatorConfiguration configuration)
        : base(configuration) =>
        _configuration = configuration;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The container is not started.</exception>
    public Uri BaseAddress => GetBaseAddress();

    /// <inheritdoc/>
    public Uri SdkBaseUrl => new(GetBaseAddress(), "api/partner");

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The container is not started.</exception>
    public Uri? ConsoleUrl => ConsoleLink.Of(GetBaseAddress());

    /// <inheritdoc/>
    public EmulatorControl Control =>
        _control ?? throw new InvalidOperationException("The container is not started; await StartAsync() first.");

    /// <inheritdoc/>
    public bool IsInProcess => false;

    /// <summary>Where the emulator is on this machine.</summary>
    /// <exception cref="InvalidOperationException">The container is not started.</exception>
    public Uri GetBaseAddress() =>
        new UriBuilder(Uri.UriSchemeHttp, Hostname, GetMappedPublicPort(ChatsEmulatorBuilder.ChatsEmulatorPort)).Uri;

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken ct = default)
    {
        await base.StartAsync(ct);
        // The port is another one after each start.
        _control = new EmulatorControl(Connect(token: null), _configuration.ControlToken, ConsoleUrl);
    }

    /// <inheritdoc/>
    public HttpClient CreateClient(string token = ChatsEmulator.StandardToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        return Connect(token);
    }

    /// <inheritdoc/>
    public HttpMessageHandler CreateHandler() => DirectHandler.Create();

    /// <inheritdoc/>
    public Task<EmulatorWorld> NewWorldAsync(string? name = null, string? scenarioYaml = null, CancellationToken cancellation = default) =>
        EmulatorWorld.CreateAsync(this, name, scenarioYaml, cancellation);

    /// <summary>Not from a container: let the application listen on a port, and subscribe it with <see cref="HostAddress"/>.</summary>
    /// <inheritdoc/>
    public IDisposable DeliverWebhooksTo(string origin, HttpMessageHandler application) => throw new NotSupportedException(
        $"A container cannot deliver webhooks into this process. Build it with {nameof(ChatsEmulatorBuilder.WithHostAccess)}(), let the "
            + $"application listen on a port "
        + $"of all interfaces (http://0.0.0.0:PORT), and subscribe it with {nameof(HostAddress)}(PORT).");

    /// <inheritdoc/>
    public Uri HostAddress(int port) => _configuration.HostAccess is true
        ? new Uri($"http://{ChatsEmulatorBuilder.HostName}:{port}")
        : throw new InvalidOperationException(
            $"The container cannot reach this machine. Build it with {nameof(ChatsEmulatorBuilder)}.{nameof(ChatsEmulatorBuilder.WithHostAccess)}().");

    /// <inheritdoc/>
    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        _shared.Dispose();
    }

    private HttpClient Connect(string? token) => Clients.Create(_shared, BaseAddress, token);
}
