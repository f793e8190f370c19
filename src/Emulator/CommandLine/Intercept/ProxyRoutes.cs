using System.Net;

namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>Decides where calls are led.</summary>
/// <param name="host">Whose calls the emulator answers.</param>
/// <param name="upstream">What other hosts are reached by.</param>
/// <param name="isOffline">Whether other hosts are refused.</param>
internal sealed class ProxyRoutes(InterceptedHost host, UpstreamProxies upstream, bool isOffline)
{
    public ProxyRoute For(HostAndPort target, bool isTls)
    {
        if (host.Is(target.Host)) return new ProxyRoute.ToEmulator();
        if (IsLoopback(target.Host)) return new ProxyRoute.Direct();
        if (isOffline) return new ProxyRoute.Refused();
        return upstream.For(target, isTls) is { } proxy ? new ProxyRoute.Through(proxy) : new ProxyRoute.Direct();
    }

    /// <summary>A proxy elsewhere cannot reach it, and what the command starts on this machine is no other host.</summary>
    private static bool IsLoopback(string name) =>
        name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(name, out var address) && IPAddress.IsLoopback(address));
}
