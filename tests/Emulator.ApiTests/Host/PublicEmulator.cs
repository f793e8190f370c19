namespace Chats.Emulator.ApiTests.Host;

/// <summary>Is reached through a proxy, at an address of its own.</summary>
public sealed class PublicEmulator : InMemoryEmulator
{
    public const string PublicUrl = "https://chats.example.com:8443";

    protected override EmulatorOptions Options => base.Options with { PublicUrl = PublicUrl };
}
