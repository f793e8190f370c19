using YamlDotNet.Core;

namespace Chats.Emulator.Scenarios.Text;

/// <summary>Decides how a text is written so that every reader of YAML, old or new, takes it for that text.</summary>
internal static class ScalarText
{
    /// <summary>Texts that stand for something else without quotes, in YAML 1.1 or 1.2.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf",
    };

    /// <summary>The text without halves of characters, which no file can hold.</summary>
    public static string Whole(string text) =>
        IsWhole(text) ? text : System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Whether a list in one line can show the text as it is.</summary>
    public static bool FitsOneLine(string text) => !text.Any(character => char.IsSurrogate(character) || character == '\n');

    /// <param name="text">The text.</param>
    /// <param name="isFlow">Whether it stands in brackets, where texts of several lines cannot.</param>
    public static ScalarStyle StyleOf(string text, bool isFlow)
    {
        if (text.Length == 0 || text.Any(IsOdd)) return ScalarStyle.DoubleQuoted;
        if (!FitsOneLine(text)) return isFlow || !IsTidy(text) ? ScalarStyle.DoubleQuoted : ScalarStyle.Literal;
        return char.IsLetter(text[0]) && !Words.Contains(text) && text[^1] is not (' ' or ':')
            ? ScalarStyle.Plain
            : ScalarStyle.DoubleQuoted;
    }

    /// <summary>Line breaks other than a line feed and what cannot be seen: only an escape keeps those.</summary>
    private static bool IsOdd(char character) =>
        (char.IsControl(character) && character != '\n') || character is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';

    /// <summary>Whether it survives an editor: no blanks at the ends of lines, and none to begin with.</summary>
    private static bool IsTidy(string text) =>
        !char.IsWhiteSpace(text[0]) && !text.Contains(" \n", StringComparison.Ordinal) && !text.EndsWith(' ')
            && !text.EndsWith("\n\n", StringComparison.Ordinal);

    private static bool IsWhole(string text) => LoneSurrogate(text) < 0;

    /// <summary>Where a text holds half of a character; -1: nowhere.</summary>
    public static int LoneSurrogate(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return i;
            i++;
        }

        return -1;
    }
}
