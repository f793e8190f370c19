using System.Buffers;

namespace Chats.Emulator.Http.Pipeline;

/// <summary>
/// Web pages that may command the emulator, by their origins: <c>http://localhost:5173</c>, <c>null</c> for files, <c>*</c> for all.
/// </summary>
internal sealed class AllowedOrigins
{
    private const string Any = "*";

    /// <summary>The origin of pages that have none, such as files.</summary>
    private const string None = "null";

    /// <summary>What ends a host and its port, or stands before them.</summary>
    private static readonly SearchValues<char> Foreign = SearchValues.Create("/?#@ \\");

    private readonly HashSet<string> _named;

    private AllowedOrigins(IEnumerable<string> named) => _named = named.ToHashSet(StringComparer.OrdinalIgnoreCase);

    public static AllowedOrigins Nobody { get; } = new([]);

    /// <summary>Reads origins separated by commas; null when one of them is none.</summary>
    public static AllowedOrigins? Parse(string text)
    {
        var named = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Normal).ToList();
        return named.Count > 0 && named.TrueForAll(origin => origin is not null) ? new AllowedOrigins(named.OfType<string>()) : null;
    }

    public bool Contains(string origin) => _named.Contains(Any) || (Normal(origin) is { } normal && _named.Contains(normal));

    /// <summary>Whether two texts name the same scheme, host and port.</summary>
    public static bool AreSame(string one, string other) =>
        Normal(one) is { } normal && normal.Equals(Normal(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>As a browser writes it: nothing behind the host but a port that is not the scheme's own.</summary>
    private static string? Normal(string origin)
    {
        if (origin is Any or None) return origin;
        var isOrigin = Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Host.Length > 0
            && origin.StartsWith($"{uri.Scheme}://", StringComparison.OrdinalIgnoreCase)
            && !origin.AsSpan(uri.Scheme.Length + 3).ContainsAny(Foreign);
        return isOrigin ? uri!.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) : null;
    }
}
