using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Chats.Emulator.Testing;

/// <summary>Serves an emulator in memory.</summary>
internal static class MemoryHosting
{
    public static void UseMemory(this IWebHostBuilder web)
    {
        web.UseTestServer();
        web.UseBrokenConnections();
    }

    /// <summary>Makes connection faults look in memory as they do on a socket; over a real server it does nothing.</summary>
    public static void UseBrokenConnections(this IWebHostBuilder web) =>
        web.ConfigureServices(services => services.AddTransient<IStartupFilter, ConnectionFaultHandler>());
}
