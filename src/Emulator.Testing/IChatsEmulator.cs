namespace Chats.Emulator.Testing;

/// <summary>
/// An emulator, wherever it runs: in memory or on loopback (<see cref="ChatsEmulator"/>), as a fixture
/// (<see cref="ChatsEmulatorFactory"/>),
/// or in a container (<c>ChatsEmulatorContainer</c> of the package Chats.Emulator.Testcontainers). Tests written against it run on each of
/// them.
/// </summary>
/// <example>
/// <code>
/// IChatsEmulator emulator = await ChatsEmulator.StartAsync();
/// services.UseChatsEmulator(emulator, "linq");
/// </code>
/// </example>
public interface IChatsEmulator : IAsyncDisposable
{
    /// <summary>The emulator's root, such as <c>http://localhost/</c> in memory or <c>http://127.0.0.1:PORT/</c>.</summary>
    Uri BaseAddress { get; }

    /// <summary>The base URL to configure an official SDK with; SDKs add <c>/v3</c> themselves.</summary>
    Uri SdkBaseUrl { get; }

    /// <summary>
    /// The web console, to look at in a browser while a test stands at a breakpoint; null in memory, where no browser reaches it.
    /// </summary>
    Uri? ConsoleUrl { get; }

    /// <summary>
    /// Steers the emulator: clock, faults, journal, scenarios, worlds. Without a world chosen it is about the default one.
    /// </summary>
    EmulatorControl Control { get; }

    /// <summary>Whether it runs in the test process, so that webhooks can be delivered there without a port.</summary>
    bool IsInProcess { get; }

    /// <summary>A client of the emulated API: <c>client.GetAsync("/v3/chats")</c>.</summary>
    /// <param name="token">The API key it sends; the key chooses the world and the lines it may use.</param>
    HttpClient CreateClient(string token = ChatsEmulator.StandardToken);

    /// <summary>A handler that leads to the emulator and is its caller's, for code that makes its own clients.</summary>
    HttpMessageHandler CreateHandler();

    /// <summary>Creates a world of its own, separate from all others; disposing it deletes it.</summary>
    /// <param name="name">Letters, digits, <c>.</c>, <c>-</c> and <c>_</c>, at most 64; null: generated.</param>
    /// <param name="scenarioYaml">A scenario as YAML text to start from; null: the one the emulator was started with.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">The name is taken (409) or invalid (400), the scenario has problems (422), or there are
    /// too many worlds (409).</exception>
    Task<EmulatorWorld> NewWorldAsync(string? name = null, string? scenarioYaml = null, CancellationToken cancellation = default);

    /// <summary>Leads webhooks for an address to an application hosted in memory; all others go over the network.</summary>
    /// <remarks>
    /// It may be called long after the start: the application needs the emulator first, the emulator the application only now.
    /// </remarks>
    /// <param name="origin">Scheme, host and port of the target URLs, such as <c>https://shop.example</c>; it need not exist.</param>
    /// <param name="application">What takes them, such as <c>factory.Server.CreateHandler()</c>. It stays yours to dispose of.</param>
    /// <returns>Ends the route when disposed.</returns>
    /// <exception cref="ArgumentException">The origin is no http or https address.</exception>
    /// <exception cref="InvalidOperationException">Another application takes the webhooks of that origin.</exception>
    /// <exception cref="NotSupportedException">The emulator does not run in this process.</exception>
    IDisposable DeliverWebhooksTo(string origin, HttpMessageHandler application);

    /// <summary>
    /// Where the emulator reaches a server on the machine of the tests, for target URLs: <c>http://127.0.0.1:PORT/</c> from this process.
    /// </summary>
    /// <param name="port">The port the server listens on.</param>
    /// <exception cref="InvalidOperationException">The emulator is in a container that was not given access to its host.</exception>
    Uri HostAddress(int port);
}
