using Chats.Emulator.Common;

namespace Chats.Emulator.Domain.Files;

/// <summary>The hosts a user lets the emulator download media from; nothing is ever fetched from others.</summary>
internal sealed class FetchHosts
{
    private const string Any = "*";

    private readonly HashSet<string> _named;

    private FetchHosts(IEnumerable<string> named) => _named = named.ToHashSet(StringComparer.OrdinalIgnoreCase);

    public static FetchHosts None { get; } = new([]);

    /// <summary>Reads hosts separated by commas, each with a port or without; <c>*</c> stands for all.</summary>
    public static FetchHosts? Parse(string text)
    {
        var named = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return named.Length > 0 && Array.TrueForAll(named, IsHost) ? new FetchHosts(named) : null;
    }

    /// <summary>
    /// Whether a URL may be fetched: https from every host named, plain http only from a private one that was named itself.
    /// </summary>
    public bool MayFetch(string url)
    {
        if (_named.Count == 0 || !Uri.TryCreate(url, UriKind.Absolute, out var uri)) return false;
        var isNamed = _named.Contains(uri.Host) || _named.Contains($"{uri.Host}:{uri.Port}");
        return uri.Scheme == Uri.UriSchemeHttps
            ? isNamed || _named.Contains(Any)
            : uri.Scheme == Uri.UriSchemeHttp && isNamed && LocalNetwork.Holds(uri);
    }

    /// <summary>An unknown scheme has no default port that an authority could lose.</summary>
    private static bool IsHost(string text) =>
        text == Any
            || (Uri.TryCreate($"host://{text}", UriKind.Absolute, out var uri) && uri.Host.Length > 0
            && uri.Authority.Equals(text, StringComparison.OrdinalIgnoreCase));
}
