using System.Net;

namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>The hosts that <c>NO_PROXY</c> says to go to without a proxy.</summary>
/// <param name="entries">As they stand there.</param>
internal sealed class NoProxyList(IReadOnlyList<string> entries)
{
    public static NoProxyList Parse(string? text) =>
        new((text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    public bool Contains(HostAndPort target) => entries.Any(entry => Means(entry, target));

    /// <summary>The rest, without what would keep a host from the proxy.</summary>
    public IEnumerable<string> Without(HostAndPort target) => entries.Where(entry => !Means(entry, target));

    /// <summary>Programs differ in what they read; this is what any of them understands, so that nothing is missed.</summary>
    private static bool Means(string entry, HostAndPort target)
    {
        if (entry == "*") return true;
        if (IPNetwork.TryParse(entry, out var network))
        {
            return IPAddress.TryParse(target.Host, out var address) && network.Contains(address);
        }

        return HostAndPort.Parse(entry.TrimStart('*').TrimStart('.'), target.Port) is { } named && named.Port == target.Port
            && IsBelow(target, named);
    }

    private static bool IsBelow(HostAndPort target, HostAndPort named) =>
        target.Host.Equals(named.Host, StringComparison.OrdinalIgnoreCase)
            || target.Host.EndsWith('.' + named.Host, StringComparison.OrdinalIgnoreCase);
}
