using System.Net;
using System.Net.Sockets;

namespace Chats.Emulator.Domain;

/// <summary>Where webhooks may be sent (webhooks 1.2).</summary>
internal static class WebhookUrl
{
    private static readonly string[] PrivateSuffixes = [".localhost", ".local", ".internal"];

    /// <summary>What is wrong with a URL, or null.</summary>
    /// <param name="url">The URL as it was given.</param>
    /// <param name="localHttp">Whether plain <c>http://</c> will do for hosts no stranger can reach; the vendor wants <c>https://</c> always.</param>
    public static string? Problem(string url, bool localHttp)
    {
        if (!IsAbsolute(url, out var uri)) return "must be an absolute https URL";
        if (uri.Scheme == Uri.UriSchemeHttps || (localHttp && IsPrivate(uri))) return null;
        return localHttp ? "must use https; plain http is for loopback and private hosts only" : "must use https";
    }

    private static bool IsAbsolute(string url, out Uri uri)
    {
        // Uri forgives blanks and missing slashes; a receiver's address is taken as it stands.
        var isUrl = Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Host.Length > 0
            && (url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            && !url.Any(character => char.IsWhiteSpace(character) || char.IsControl(character));
        uri = parsed!;
        return isUrl;
    }

    /// <summary>Loopback, a private or link-local address, or a name that only a local network knows, such as a container's.</summary>
    private static bool IsPrivate(Uri url)
    {
        if (IPAddress.TryParse(url.DnsSafeHost, out var address)) return IsPrivate(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);
        return url.IsLoopback || !url.Host.Contains('.') || PrivateSuffixes.Any(suffix => url.Host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsPrivate(IPAddress address)
    {
        if (IPAddress.IsLoopback(address)) return true;
        if (address.AddressFamily == AddressFamily.InterNetworkV6) return address.IsIPv6UniqueLocal || address.IsIPv6LinkLocal;
        return address.GetAddressBytes() is [10, ..] or [172, >= 16 and < 32, ..] or [192, 168, ..] or [169, 254, ..];
    }
}
