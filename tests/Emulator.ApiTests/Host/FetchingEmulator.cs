namespace Chats.Emulator.ApiTests.Host;

/// <summary>May download from one host, the loopback address.</summary>
public sealed class FetchingEmulator : InMemoryEmulator
{
    protected override EmulatorOptions Options => base.Options with { FetchFrom = "127.0.0.1" };
}
