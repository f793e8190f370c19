using System.Buffers;

namespace Chats.Emulator.Control.Chats;

/// <summary>Text of people inside Markdown: shown as they wrote it, whatever it means there.</summary>
internal static class TranscriptText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>|~&");

    /// <summary>A text on one line.</summary>
    public static string Inline(string text) => Escape(text.ReplaceLineEndings(" "));

    /// <summary>A text as a quotation, line by line.</summary>
    public static string Quote(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => $"> {Line(line)}".TrimEnd()));

    /// <summary>What would begin a heading, a list or a rule is text as well.</summary>
    private static string Line(string line)
    {
        var escaped = Escape(line);
        var indent = escaped.Length - escaped.TrimStart().Length;
        var digits = escaped.AsSpan(indent).IndexOfAnyExceptInRange('0', '9');
        if (digits == 0 && escaped[indent] is '#' or '+' or '-' or '=') return escaped.Insert(indent, "\\");
        return digits > 0 && escaped[indent + digits] is '.' or ')' ? escaped.Insert(indent + digits, "\\") : escaped;
    }

    private static string Escape(string text) =>
        text.AsSpan().ContainsAny(Special)
            ? string.Concat(text.Select(letter => Special.Contains(letter) ? $"\\{letter}" : $"{letter}"))
            : text;
}
