using Microsoft.AspNetCore.Builder;

namespace Chats.Emulator.Browser.Tests.Console.Hosts;

/// <summary>The emulator in the process of the tests, on a port of its own.</summary>
internal sealed class InProcessEmulator : IRunningEmulator
{
    private readonly WebApplication _emulator;

    private InProcessEmulator(WebApplication emulator) => (_emulator, Root) = (emulator, new Uri(emulator.Urls.Single()));

    public Uri Root { get; }

    public static async Task<IRunningEmulator> StartAsync(string? controlToken)
    {
        var emulator = EmulatorHost.Build(new EmulatorOptions { Port = 0, ControlToken = controlToken });
        await emulator.StartAsync();
        return new InProcessEmulator(emulator);
    }

    public ValueTask DisposeAsync() => _emulator.DisposeAsync();
}
