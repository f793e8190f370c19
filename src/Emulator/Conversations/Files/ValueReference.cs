using System.Text.RegularExpressions;

namespace Chats.Emulator.Conversations.Files;

/// <summary>The places in a text where a value stands: <c>${name}</c>, <c>${name.text}</c>, <c>${now+24h}</c>.</summary>
internal static partial class ValueReference
{
    private const string Mark = "${";

    /// <summary>What environment variables begin with; those are put in when the file is read.</summary>
    private const string Environment = "env.";

    /// <summary>Whether some value is still missing.</summary>
    public static bool IsIn(string text) =>
        text.Contains(Mark, StringComparison.Ordinal) && ReferenceOrEscape().Matches(text).Any(match => IsOne(match));

    /// <summary>What stands between the braces, each time.</summary>
    public static IEnumerable<string> In(string text) =>
        ReferenceOrEscape().Matches(text).Where(IsOne).Select(match => match.Groups["path"].Value.Trim());

    /// <summary>What stands between the braces of a text that is nothing else; null: it is more.</summary>
    public static string? Alone(string text) =>
        ReferenceOrEscape().Match(text) is { Success: true, Index: 0 } match && match.Length == text.Length && IsOne(match)
            ? match.Groups["path"].Value.Trim()
            : null;

    /// <summary>The text with values put in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="find">The value for what stands between braces; null: it stays as it is.</param>
    /// <param name="unescape">Whether <c>$${</c> becomes <c>${</c>; only the last to put values in may do that.</param>
    public static string Replace(string text, Func<string, string?> find, bool unescape) => ReferenceOrEscape().Replace(text, match =>
    {
        if (!IsOne(match)) return unescape && match.Value[1] == '$' ? match.Value[1..] : match.Value;
        return find(match.Groups["path"].Value.Trim()) ?? match.Value;
    });

    /// <summary>The text that has all its values: <c>$${</c> is <c>${</c>.</summary>
    public static string Unescape(string text) => Replace(text, _ => null, unescape: true);

    private static bool IsOne(Match match) =>
        match.Value[1] != '$' && !match.Groups["path"].Value.TrimStart().StartsWith(Environment, StringComparison.Ordinal);

    [GeneratedRegex(@"\$?\$\{(?<path>[^}]*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ReferenceOrEscape();
}
