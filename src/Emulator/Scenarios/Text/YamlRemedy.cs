using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace Chats.Emulator.Scenarios.Text;

/// <summary>Says what to write instead where YAML's own rules are in the way of what is often written.</summary>
internal static partial class YamlRemedy
{
    /// <summary>The message with what helps, where that is known.</summary>
    public static string Complete(YamlException exception, string text) => For(text, exception) is { Length: > 0 } remedy
        ? exception.Message.TrimEnd('.') + remedy
        : exception.Message;

    private static string For(string text, YamlException exception)
    {
        if (exception.Message.Contains("escape", StringComparison.OrdinalIgnoreCase))
        {
            return "; between double quotes a backslash begins an escape: write patterns in single quotes, such as '\\d+'";
        }

        var lines = text.Split('\n');
        var first = Math.Clamp((int)exception.Start.Line - 1, 0, lines.Length - 1);
        var last = Math.Clamp((int)exception.End.Line - 1, first, lines.Length - 1);
        var value = lines[first..(last + 1)].Select(line => BareValue().Match(line)).FirstOrDefault(match => match.Success);
        return value is null
            ? OfLine(lines[first], (int)exception.Start.Column - 1, exception.Message)
            : $"; within {{ }} and [ ] a value needs quotes: \"{value.Groups["value"].Value}\"";
    }

    /// <summary>What helps where a text without quotes, or the column it begins in, means something else to YAML.</summary>
    private static string OfLine(string line, int column, string message)
    {
        const string SameColumn = "; the keys of one map begin in the same column";
        var text = TextOfKey().Match(line).Groups["text"];
        if (Says("invalid mapping"))
        {
            if (!text.Success || text.Index >= column) return SameColumn;
            var quotes = $"; a text with ': ' in it needs quotes: \"{text.Value}\"";
            return KeyAndValue().IsMatch(text.Value) ? $"{quotes}, and a map in one line braces: {{ {text.Value} }}" : quotes;
        }

        if (Says("cannot start any token"))
        {
            return column < line.Length && line[column] is '@' or '`' or '%' ? $"; a text that begins with {line[column]} needs quotes" : "";
        }

        if (Says("did not find expected key"))
        {
            return !text.Success || text.Index > column ? SameColumn : text.Value[0] switch
            {
                '[' or '{' => $"; a text that begins with {text.Value[0]} needs quotes",
                '"' or '\'' => "; quotes stand around the whole text",
                _ => SameColumn,
            };
        }

        if (Says("expected '-' indicator")) return $"; what belongs to an item of a list stands further in than its -{SameColumn.Replace(';', ',')}";
        if (Says("Block sequence entries")) return "; a text that begins with - needs quotes, and an item of a list a line of its own";
        return Says("quoted scalar") ? "; close the quote that opens here, or let the lines of its text stand further in" : "";

        bool Says(string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What stands behind a key in its line.</summary>
    [GeneratedRegex(@"^[\s-]*[^:\s{\[][^:]*:\s+(?<text>\S.*?)\s*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TextOfKey();

    /// <summary>What may have been meant as a map.</summary>
    [GeneratedRegex(@"^[a-z_]+:\s", RegexOptions.CultureInvariant)]
    private static partial Regex KeyAndValue();

    /// <summary><c>${…}</c> as a value, or the beginning of one, without quotes.</summary>
    [GeneratedRegex(@"[:,\[]\s*(?<value>\$\{[^}]*\})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BareValue();
}
