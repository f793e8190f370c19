using System.Text;
using System.Text.RegularExpressions;

namespace Chats.Emulator.Conversations.Recording;

/// <summary>
/// What changes from run to run in a text of the application: addresses, ids, dates and times. A test expects something of that kind there,
/// keeps it as a value, and expects the same value where it comes again.
/// </summary>
internal sealed partial class VolatileTexts
{
    private const string Address = @"\S+";

    /// <summary>What was kept: the words → the value's name, such as <c>m1.groups.time1</c>.</summary>
    private readonly Dictionary<string, string> _kept = new(StringComparer.Ordinal);

    /// <summary>How many groups the patterns of a message have: a message of several texts has several patterns.</summary>
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Whether a text holds anything that changes, so that it cannot be expected word by word.</summary>
    public static bool AreIn(string text) => Changing().IsMatch(text);

    /// <summary>
    /// A pattern for the text, in which what changes is a named group, or the value that was kept of an earlier message.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="message">The name that the message is kept under.</param>
    public string Pattern(string text, string message)
    {
        var pattern = new StringBuilder();
        var (end, number) = (0, _numbers.GetValueOrDefault(message));
        var isMade = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match found in Changing().Matches(text))
        {
            pattern.Append(Literal(text[end..found.Index]));
            end = found.Index + found.Length;
            if (_kept.TryGetValue(found.Value, out var known))
            {
                pattern.Append("${").Append(known).Append('}');
            }
            else if (isMade.TryGetValue(found.Value, out var kind))
            {
                pattern.Append(kind);
            }
            else
            {
                var (name, shape) = Kind(found);
                var group = $"{name}{++number}";
                pattern.Append("(?<").Append(group).Append('>').Append(shape).Append(')');
                isMade[found.Value] = shape;
                _kept.TryAdd(found.Value, $"{message}.groups.{group}");
            }
        }

        _numbers[message] = number;
        return $"^{pattern.Append(Literal(text[end..]))}$";
    }

    private static (string Name, string Shape) Kind(Match found) =>
        found.Groups["url"].Success ? ("url", Address)
        : found.Groups["id"].Success ? ("id", "[0-9A-Fa-f-]{36}")
        : found.Groups["date"].Success ? ("date", @"[0-9T:.Z+-]+")
        : ("time", "[0-9]{1,2}:[0-9]{2}");

    /// <summary>Letters of all scripts stay; only what means something in a pattern is escaped.</summary>
    private static string Literal(string text) => Special().Replace(text, found => found.Value == "\n" ? @"\n" : $@"\{found.Value}");

    [GeneratedRegex(
        @"(?<url>https?://\S+)|(?<id>\b[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}\b)"
        + @"|(?<date>\b[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9:]+)?)?\b)|(?<time>\b[0-9]{1,2}:[0-9]{2}\b)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Changing();

    [GeneratedRegex(@"[\\*+?|{}\[\]()^\$.#\n]")]
    private static partial Regex Special();
}
