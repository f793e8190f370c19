using Microsoft.AspNetCore.Builder;

namespace Chats.Emulator.ApiTests.Host;

/// <summary>One running emulator for the tests of a class; every test makes its own world in it.</summary>
public abstract class TestEmulator : IAsyncLifetime
{
    private WebApplication? _app;
    private HttpClient? _client;

    public HttpClient Client => _client ?? throw new InvalidOperationException("The emulator is not started.");

    /// <summary>Where raw sockets connect to; null in memory.</summary>
    public virtual Uri? Address => null;

    public IServiceProvider Services => App.Services;

    /// <summary>Where all webhooks of this emulator go.</summary>
    public Receiver Receiver { get; } = new();

    protected virtual EmulatorOptions Options => new()
    {
        WebhookRoute = _ => Receiver,
        ScenarioText = TestWorlds.Bakery("boot"),
        Port = 0,
        MaxWorlds = 5000,
        JournalBodyLimit = 64 * 1024,
    };

    protected WebApplication App => _app ?? throw new InvalidOperationException("The emulator is not started.");

    public async ValueTask InitializeAsync()
    {
        _app = EmulatorHost.Build(Options, Configure);
        Map(_app);
        await _app.StartAsync(TestContext.Current.CancellationToken);
        _client = Connect();
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_app is not null) await _app.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract void Configure(WebApplicationBuilder builder);

    protected abstract HttpClient Connect();

    /// <summary>Adds routes of a test's own.</summary>
    protected virtual void Map(WebApplication app)
    {
    }
}
