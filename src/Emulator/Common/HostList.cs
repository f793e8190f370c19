namespace Chats.Emulator.Common;

/// <summary>
/// Hosts that were named: each with a port or without, <c>*.example.com</c> for all under it, <c>*</c> for every host there is.
/// </summary>
internal sealed class HostList
{
    private const string Any = "*";
    private const string AnyUnder = "*.";

    private readonly string[] _named;

    private HostList(string[] named) => _named = named;

    public static HostList None { get; } = new([]);

    public static HostList All { get; } = new([Any]);

    /// <summary>Reads hosts separated by commas; null when one of them is none.</summary>
    public static HostList? Parse(string text)
    {
        var named = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return named.Length > 0 && Array.TrueForAll(named, IsHost) ? new HostList(named) : null;
    }

    public bool Names(Uri url) => Array.Exists(_named, host => Names(host, url));

    private static bool Names(string named, Uri url)
    {
        var host = url.IdnHost.TrimEnd('.');
        if (named.StartsWith(AnyUnder, StringComparison.Ordinal)) return host.EndsWith(named[1..], StringComparison.OrdinalIgnoreCase);
        return named == Any || IsSame(named, host) || IsSame(named, url.Host) || IsSame(named, $"{host}:{url.Port}")
            || IsSame(named, $"{url.Host}:{url.Port}");
    }

    private static bool IsSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>An unknown scheme has no default port that an authority could lose.</summary>
    private static bool IsHost(string text)
    {
        if (text == Any) return true;
        var host = text.StartsWith(AnyUnder, StringComparison.Ordinal) ? text[2..] : text;
        return Uri.TryCreate($"host://{host}", UriKind.Absolute, out var uri) && uri.Host.Length > 0
            && uri.Authority.Equals(host, StringComparison.OrdinalIgnoreCase)
            && !host.Contains('*', StringComparison.Ordinal);
    }
}
