using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace Chats.Emulator.ApiTests.Host;

/// <summary>The emulator without a socket.</summary>
public sealed class InMemoryEmulator : TestEmulator
{
    protected override void Configure(WebApplicationBuilder builder) => builder.WebHost.UseTestServer();

    protected override HttpClient Connect() => App.GetTestClient();
}
