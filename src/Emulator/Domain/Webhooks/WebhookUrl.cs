using Chats.Emulator.Common;

namespace Chats.Emulator.Domain.Webhooks;

/// <summary>Where webhooks may be sent.</summary>
internal static class WebhookUrl
{
    /// <summary>What is wrong with a URL, or null.</summary>
    /// <param name="url">The URL as it was given.</param>
    /// <param name="localHttp">Whether plain <c>http://</c> will do for hosts no stranger can reach; the vendor wants <c>https://</c>
    /// always.</param>
    /// <param name="httpHosts">The hosts that plain <c>http://</c> will do for besides.</param>
    public static string? Problem(string url, bool localHttp, HostList httpHosts)
    {
        if (!IsAbsolute(url, out var uri)) return "must be an absolute https URL";
        if (Authority(url).Contains('@')) return "must not hold a user name or password, which would not be sent";
        if (uri.Scheme == Uri.UriSchemeHttps || (localHttp && (LocalNetwork.Holds(uri) || httpHosts.Names(uri)))) return null;
        return localHttp
            ? "must use https; plain http is for loopback and private hosts only, unless --allow-http-webhooks names others"
            : "must use https";
    }

    /// <summary>What a request is made for: a fragment is never sent.</summary>
    public static string WithoutFragment(string url) => url.Split('#', 2)[0];

    /// <summary>The URL as events show it: without credentials, query and fragment, in which secrets may stand.</summary>
    public static string WithoutSecrets(string url)
    {
        var path = url.Split(['?', '#'], 2)[0];
        var authority = Authority(path);
        return authority.LastIndexOf('@') is >= 0 and var end
            ? path.Replace(authority, authority[(end + 1)..], StringComparison.Ordinal)
            : path;
    }

    /// <summary>Whether something can be sent there at all, whatever the account may do.</summary>
    public static bool IsTarget(string url) => IsAbsolute(url, out _);

    private static bool IsAbsolute(string url, out Uri uri)
    {
        // Uri forgives blanks and missing slashes; a receiver's address is taken as it stands.
        var isUrl = Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Host.Length > 0
            && (url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            && !url.Any(character => char.IsWhiteSpace(character) || char.IsControl(character));
        uri = parsed!;
        return isUrl;
    }

    /// <summary>Host and port with whatever stands before them; Uri takes a backslash for a slash.</summary>
    private static string Authority(string url) =>
        url[(url.IndexOf("://", StringComparison.Ordinal) + 3)..].Split(['/', '\\', '?', '#'], 2)[0];
}
