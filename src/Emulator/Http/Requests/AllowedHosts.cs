
namespace Chats.Emulator.Http.Requests;

/// <summary>
/// Public names the emulator may be called by: <c>chats.example.com</c>, <c>*.example.com</c> for all below, <c>*</c> for all.
/// </summary>
internal sealed class AllowedHosts
{
    private const string Any = "*";

    private readonly HashSet<string> _named;
    private readonly string[] _suffixes;

    private AllowedHosts(IReadOnlyList<string> named)
    {
        _named = named.ToHashSet(StringComparer.OrdinalIgnoreCase);
        _suffixes = [.. named.Where(name => name.StartsWith("*.", StringComparison.Ordinal)).Select(name => name[1..])];
    }

    public static AllowedHosts Nobody { get; } = new([]);

    /// <summary>Reads names separated by commas; null when one of them is none.</summary>
    public static AllowedHosts? Parse(string text)
    {
        var named = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return named.Length > 0 && Array.TrueForAll(named, IsName) ? new AllowedHosts(named) : null;
    }

    public bool Contains(string host) =>
        _named.Contains(host) || _named.Contains(Any)
            || Array.Exists(_suffixes, suffix => host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));

    private static bool IsName(string text) =>
        text == Any || Uri.CheckHostName(text.StartsWith("*.", StringComparison.Ordinal) ? text[2..] : text) != UriHostNameType.Unknown;
}
