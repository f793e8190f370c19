namespace Chats.Emulator.Http.Requests;

/// <summary>The two prefixes the same operations are served under (docs/decisions/0002).</summary>
internal static class VendorPaths
{
    public static readonly string[] Prefixes = ["/api/partner/v3", "/v3"];

    public static bool IsVendor(PathString path) => PrefixOf(path.Value) is not null;

    /// <summary>The path below the version prefix, always starting with a slash; null when the prefix is not spelled exactly.</summary>
    public static string? Below(string path) => TryBelow(path, out var below) ? below.ToString() : null;

    /// <inheritdoc cref="Below"/>
    public static bool TryBelow(string path, out ReadOnlySpan<char> below)
    {
        below = default;
        var prefix = PrefixOf(path);
        if (prefix is null || !path.StartsWith(prefix, StringComparison.Ordinal)) return false;
        below = path.Length == prefix.Length ? "/" : path.AsSpan(prefix.Length);
        return true;
    }

    private static string? PrefixOf(string? path)
    {
        if (path is null) return null;
        foreach (var prefix in Prefixes)
        {
            if (path.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && (path.Length == prefix.Length || path[prefix.Length] == '/'))
            {
                return prefix;
            }
        }

        return null;
    }
}
