namespace Chats.Emulator.Common;

/// <summary>Compares absolute URLs as RFC 3986 does: scheme and host without case, everything behind them exactly.</summary>
internal sealed class UrlComparer : IEqualityComparer<string>
{
    public static readonly UrlComparer Instance = new();

    private UrlComparer()
    {
    }

    public bool Equals(string? x, string? y)
    {
        if (ReferenceEquals(x, y)) return true;
        if (x is null || y is null || x.Length != y.Length) return false;
        var origin = OriginLength(x);
        return origin == OriginLength(y)
            && x.AsSpan(0, origin).Equals(y.AsSpan(0, origin), StringComparison.OrdinalIgnoreCase)
            && x.AsSpan(origin).SequenceEqual(y.AsSpan(origin));
    }

    public int GetHashCode(string url)
    {
        var origin = OriginLength(url);
        return HashCode.Combine(
            string.GetHashCode(url.AsSpan(0, origin), StringComparison.OrdinalIgnoreCase),
            string.GetHashCode(url.AsSpan(origin), StringComparison.Ordinal));
    }

    /// <summary>
    /// How long <c>scheme://host:port</c> is. User info before an <c>@</c> is case-sensitive, so such a URL counts only up to its
    /// slashes.
    /// </summary>
    private static int OriginLength(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0;
        var length = url.AsSpan(start).IndexOfAny("/?#@");
        if (length < 0) return url.Length;
        return url[start + length] == '@' ? start : start + length;
    }
}
