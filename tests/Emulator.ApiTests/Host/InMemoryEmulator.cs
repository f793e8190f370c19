using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace Chats.Emulator.ApiTests.Host;

/// <summary>The emulator without a socket.</summary>
public class InMemoryEmulator : TestEmulator
{
    public TestServer Server => App.GetTestServer();

    protected override void Configure(WebApplicationBuilder builder) => builder.WebHost.UseTestServer();

    protected override HttpClient Connect() => App.GetTestClient();
}
