using Microsoft.AspNetCore.Builder;

namespace Chats.Emulator.ApiTests.Host;

/// <summary>The emulator on Kestrel and a free port of the loopback address.</summary>
public class LoopbackEmulator : TestEmulator
{
    public override Uri Address => new(App.Urls.Single());

    protected override void Configure(WebApplicationBuilder builder)
    {
    }

    protected override HttpClient Connect() => new() { BaseAddress = Address };
}
