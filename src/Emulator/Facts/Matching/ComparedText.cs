using System.Text.RegularExpressions;
using Chats.Emulator.Common;

namespace Chats.Emulator.Facts.Matching;

/// <summary>Texts as they are compared: without blanks around them, and in Unicode's composed form.</summary>
internal static class ComparedText
{
    /// <summary>Without backtracking, so that no pattern can hang the emulator.</summary>
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    public static string Of(string text) => ComposedText.Of(text).Trim();

    public static IEnumerable<string> Of(Fact fact) => fact.Texts?.Select(Of) ?? [];

    /// <summary>How many characters it has, as the vendor counts them: an accent or an emoji is one.</summary>
    public static int Length(string text) => text.EnumerateRunes().Count();

    /// <summary>A regular expression for such texts.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    /// <exception cref="NotSupportedException">It looks around or refers back.</exception>
    public static Regex Expression(string pattern, bool ignoreCase) =>
        new(ComposedText.Of(pattern), ignoreCase ? Options | RegexOptions.IgnoreCase : Options);

    /// <summary>The text in quotes, in one line and cut where it is long.</summary>
    public static string Show(string text)
    {
        const int longest = 120;
        var line = text.ReplaceLineEndings("⏎");
        return line.Length <= longest ? $"\"{line}\"" : $"\"{line[..longest]}…\"";
    }
}
