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
        return value is null ? "" : $"; within {{ }} and [ ] a value needs quotes: \"{value.Groups["value"].Value}\"";
    }

    /// <summary><c>${…}</c> as a value, or the beginning of one, without quotes.</summary>
    [GeneratedRegex(@"[:,\[]\s*(?<value>\$\{[^}]*\})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BareValue();
}
