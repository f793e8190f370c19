using System.Text;
using Chats.Emulator.Common;

namespace Chats.Emulator.Conversations.Reports;

/// <summary>Texts of others within Markdown, where they stay texts.</summary>
internal static class MarkdownText
{
    private const string Special = @"\`*_{}[]<>()#+-.!|~&@:/$^=";

    /// <summary>On one line, with everything escaped that Markdown, or a service that shows it, makes something of.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var each in PlainText.OneLine(text))
        {
            if (each == '@') escaped.Append("&#64;"); // else it would notify somebody of that name
            else if (each == '<') escaped.Append("&lt;");
            else if (each == ':' || each == '/') escaped.Append(each == ':' ? "&#58;" : "&#47;"); // else a link or an emoji
            else if (Special.Contains(each, StringComparison.Ordinal)) escaped.Append('\\').Append(each);
            else escaped.Append(each);
        }

        return escaped.ToString();
    }

    /// <summary>A short text as code.</summary>
    public static string Code(string text)
    {
        var line = PlainText.OneLine(text);
        var fence = Fence(line, 1);
        return $"{fence} {line} {fence}";
    }

    /// <summary>Several lines as code, in a fence that none of them can close.</summary>
    public static string Block(string text)
    {
        var lines = PlainText.Lines(text);
        var fence = Fence(lines, 3);
        return $"{fence}text\n{lines}\n{fence}\n";
    }

    private static string Fence(string text, int least)
    {
        var (longest, current) = (0, 0);
        foreach (var each in text)
        {
            current = each == '`' ? current + 1 : 0;
            longest = Math.Max(longest, current);
        }

        return new string('`', Math.Max(least, longest + 1));
    }
}
