using Chats.Emulator.Control.Worlds;

namespace Chats.Emulator.Testing;

/// <summary>A world of its own within an emulator: its state, clock, faults and journal are separate from all other worlds.</summary>
/// <example>
/// <code>
/// await using var world = await emulator.NewWorldAsync();
/// using var client = world.CreateClient();
/// await world.Control.Clock.AdvanceAsync("5m");
/// </code>
/// </example>
public sealed class EmulatorWorld : IAsyncDisposable
{
    private Action<string>? _log;

    private EmulatorWorld(WorldResponse info, IChatsEmulator emulator)
    {
        Emulator = emulator;
        Name = info.Name;
        Token = info.Token;
        Lines = info.Lines;
        Control = emulator.Control.ForWorld(info.Name);
    }

    /// <summary>The emulator the world is in.</summary>
    public IChatsEmulator Emulator { get; }

    /// <summary>The world's name.</summary>
    public string Name { get; }

    /// <summary>The API key that leads into this world, with all its lines; give it to the code under test.</summary>
    public string Token { get; }

    /// <summary>The account's phone numbers in this world when it was created, E.164.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Steers this world only.</summary>
    public EmulatorControl Control { get; }

    /// <summary>The web console with this world chosen; null in memory, where no browser reaches it.</summary>
    public Uri? ConsoleUrl => Emulator.ConsoleUrl is { } console ? ConsoleLink.Of(console, Name) : null;

    /// <summary>A client of the emulated API in this world.</summary>
    public HttpClient CreateClient() => Emulator.CreateClient(Token);

    /// <summary>
    /// Has what happened in the world written when it ends: who said what, the requests and how they were answered, the webhooks. Test
    /// runners show a test's output where it failed.
    /// </summary>
    /// <param name="write">Takes a line, such as <c>output.WriteLine</c> of xunit's <c>ITestOutputHelper</c>.</param>
    /// <example>
    /// <code>
    /// await using var world = (await emulator.NewWorldAsync()).LogTo(output.WriteLine);
    /// </code>
    /// </example>
    public EmulatorWorld LogTo(Action<string> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        _log = write;
        return this;
    }

    /// <summary>Ends the world; one that is gone already is fine, also together with its emulator.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _log, null) is { } write) await WriteAsync(write);
        try
        {
            await Emulator.Control.Worlds.DeleteAsync(Name);
        }
        catch (EmulatorControlException gone) when (gone.Status == System.Net.HttpStatusCode.NotFound)
        {
            // It was deleted by name already.
        }
        catch (Exception ended) when (ended is ObjectDisposedException or HttpRequestException)
        {
            // The emulator has ended, and its worlds with it; to throw here would hide why a test failed.
        }
    }

    /// <summary>A test that failed must say why, whatever has become of the emulator.</summary>
    private async Task WriteAsync(Action<string> write)
    {
        string story;
        try
        {
            story = await Control.Facts.DescribeAsync();
        }
        catch (ObjectDisposedException)
        {
            story = "What happened cannot be told: the emulator has ended.";
        }
        catch (Exception problem) when (problem is EmulatorControlException or HttpRequestException)
        {
            story = $"What happened cannot be told: {problem.Message}";
        }

        foreach (var line in $"World {Name}:\n{story}".Split('\n')) LineLogger.Write(write, line);
    }

    internal static async Task<EmulatorWorld> CreateAsync(
        IChatsEmulator emulator, string? name, string? scenarioYaml, CancellationToken cancellation) =>
        new(await emulator.Control.Worlds.CreateAsync(name, scenarioYaml, cancellation: cancellation), emulator);
}
