using System.Net;

namespace Chats.Emulator.Common;

/// <summary>
/// Hosts that reach no machine on the internet: loopback, private addresses, and names that no public domain ends in.
/// </summary>
internal static class LocalNetwork
{
    private const string Punycode = "xn--";

    private static readonly IPNetwork[] Networks =
    [
        IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.168.0.0/16"),
        IPNetwork.Parse("169.254.0.0/16"),
        IPNetwork.Parse("100.64.0.0/10"), IPNetwork.Parse("fc00::/7"), IPNetwork.Parse("fe80::/10"),
    ];

    /// <summary>Whether a URL's host is one, in whatever way it is written.</summary>
    public static bool Holds(Uri url)
    {
        // As it is looked up: Unicode has other dots than the one of ASCII.
        var host = url.IdnHost.TrimEnd('.');
        if (IPAddress.TryParse(host, out var address)) return Holds(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);
        return url.IsLoopback || !IsPublic(host);
    }

    private static bool Holds(IPAddress address) =>
        IPAddress.IsLoopback(address) || Array.Exists(Networks, network => network.Contains(address));

    /// <summary>A name of one label is looked up in the local network only, such as a container's.</summary>
    private static bool IsPublic(string host)
    {
        var dot = host.LastIndexOf('.');
        if (dot < 0 || host.EndsWith(".home.arpa", StringComparison.OrdinalIgnoreCase)) return false;
        var last = host[(dot + 1)..];
        return last.StartsWith(Punycode, StringComparison.OrdinalIgnoreCase) || PublicTopLevelDomains.Contains(last);
    }
}
