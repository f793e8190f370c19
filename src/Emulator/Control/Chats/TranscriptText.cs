using System.Buffers;

namespace Chats.Emulator.Control.Chats;

/// <summary>Text of people inside Markdown: shown as they wrote it, whatever it means there.</summary>
internal static class TranscriptText
{
    private const char NoBreakSpace = '\u00a0';

    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>|~&#");

    /// <summary>A text on one line.</summary>
    public static string Inline(string text) => Escape(text.ReplaceLineEndings(" "));

    /// <summary>A text whose lines stay lines.</summary>
    public static IEnumerable<string> Lines(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var isParagraphEnd = i + 1 == lines.Length || lines[i].Length == 0 || lines[i + 1].Length == 0;
            yield return isParagraphEnd ? Line(lines[i]) : $"{Line(lines[i])}\\";
        }
    }

    /// <summary>What would begin a heading, a list, a rule or a block of code is text as well.</summary>
    private static string Line(string line)
    {
        var text = line.TrimStart();
        var blanks = new string(NoBreakSpace, line.Length - text.Length);
        var escaped = Escape(text);
        var digits = escaped.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits == 0 && escaped[0] is '+' or '-' or '=') return $"{blanks}\\{escaped}";
        return digits > 0 && escaped[digits] is '.' or ')' ? $"{blanks}{escaped.Insert(digits, "\\")}" : $"{blanks}{escaped}";
    }

    private static string Escape(string text) =>
        text.AsSpan().ContainsAny(Special)
            ? string.Concat(text.Select(letter => Special.Contains(letter) ? $"\\{letter}" : $"{letter}"))
            : text;
}
