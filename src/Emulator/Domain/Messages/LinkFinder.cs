using System.Text.RegularExpressions;

namespace Chats.Emulator.Domain.Messages;

/// <summary>
/// Finds what counts as a URL in text: a scheme of http, https or ftp, or a <c>www.</c> host; a bare domain does not (docs/decisions/0004).
/// </summary>
internal static partial class LinkFinder
{
    public static bool ContainsUrl(string text) => Url().IsMatch(text);

    [GeneratedRegex(@"(?:https?|ftp)://|\bwww\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Url();
}
