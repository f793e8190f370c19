using System.Text;
using System.Xml;

namespace Chats.Emulator.Common;

/// <summary>Texts of others, such that a file or a terminal can show them.</summary>
internal static class PlainText
{
    private const char LastControl = '\u009F';

    /// <summary>Requests hold characters that XML has no way to write, escaped or not; they are replaced.</summary>
    public static string Legal(string text) => string.Concat(
        text.EnumerateRunes().Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune));

    /// <summary>On one line, without what would move a terminal's cursor, change its colour, or turn the direction of a text.</summary>
    public static string OneLine(string text) => string.Concat(Legal(text).Select(each => each switch
    {
        '\r' or '\n' or '\t' => ' ',
        <= LastControl when char.IsControl(each) => '\uFFFD',
        >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' => '\uFFFD',
        _ => each,
    }));

    /// <summary>Without what would move a terminal's cursor or change its colour, but with its lines.</summary>
    public static string Lines(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(OneLine));

    /// <summary>At most so many characters, with a mark where it was cut.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        var end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return text[..end] + "…";
    }
}
