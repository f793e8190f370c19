namespace Chats.Emulator.ApiTests.Host;

/// <summary>Holds a hundred bytes of files, and not one more.</summary>
public sealed class SmallEmulator : InMemoryEmulator
{
    protected override EmulatorOptions Options => base.Options with { MediaLimitBytes = 100 };
}
