using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>Three worlds at most, any token, and a control token.</summary>
public sealed class GuardedEmulator : InMemoryEmulator
{
    public const string ControlToken = "s3cret";

    protected override EmulatorOptions Options => new() { ScenarioText = TestWorlds.Head, MaxWorlds = 3, ControlToken = ControlToken };
}
