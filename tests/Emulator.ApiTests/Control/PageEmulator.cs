using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>Lets some pages and names in, and is reached through a proxy.</summary>
public sealed class PageEmulator : LoopbackEmulator
{
    protected override EmulatorOptions Options => base.Options with
    {
        AllowOrigin = "http://localhost:5173, https://app.example.com",
        AllowHost = "chats.example.org,*.staging.example.org",
        PublicUrl = PublicEmulator.PublicUrl,
    };
}
