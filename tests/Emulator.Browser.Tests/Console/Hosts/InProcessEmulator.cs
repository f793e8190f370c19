using Microsoft.AspNetCore.Builder;

namespace Chats.Emulator.Browser.Tests.Console.Hosts;

/// <summary>The emulator in the process of the tests, on a port of its own.</summary>
internal sealed class InProcessEmulator : IRunningEmulator
{
    private readonly WebApplication _emulator;

    private InProcessEmulator(WebApplication emulator) => (_emulator, Root) = (emulator, new Uri(emulator.Urls.Single()));

    public Uri Root { get; }

    /// <param name="controlToken">The token of the control plane; null: it asks for none.</param>
    /// <param name="scenario">What the world is seeded from; null: the default.</param>
    public static async Task<IRunningEmulator> StartAsync(string? controlToken, string? scenario = null)
    {
        var emulator = EmulatorHost.Build(new EmulatorOptions { Port = 0, ControlToken = controlToken, ScenarioText = scenario });
        await emulator.StartAsync();
        return new InProcessEmulator(emulator);
    }

    public ValueTask DisposeAsync() => _emulator.DisposeAsync();
}
