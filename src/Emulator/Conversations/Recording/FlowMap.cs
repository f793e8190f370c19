using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Chats.Emulator.Conversations.Recording;

/// <summary>One map of a step in one line of YAML: <c>{ as: Maya, say: "Hello" }</c>.</summary>
internal sealed partial class FlowMap
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds a key with a value that is YAML already.</summary>
    public FlowMap Add(string key, string yaml)
    {
        _text.Append(_text.Length == 0 ? "{ " : ", ").Append(key).Append(": ").Append(yaml);
        return this;
    }

    /// <summary>Adds a key with a text; nothing where there is none.</summary>
    public FlowMap AddText(string key, string? text) => text is null ? this : Add(key, Quote(text));

    /// <summary>Adds the keys of another map.</summary>
    public FlowMap AddAll(FlowMap other)
    {
        if (other.IsEmpty) return this;
        _text.Append(_text.Length == 0 ? other._text.ToString() : $", {other._text.ToString(2, other._text.Length - 2)}");
        return this;
    }

    /// <summary>Whether it has no key.</summary>
    public bool IsEmpty => _text.Length == 0;

    public override string ToString() => _text.Length == 0 ? "any" : $"{_text} }}";

    /// <summary>A text as a file says it: bare where nothing else could be read, in quotes otherwise; <c>${</c> stays as it is.</summary>
    public static string Quote(string text) => Bare().IsMatch(text) && !Reserved().IsMatch(text)
        ? text
        : QuoteRaw(text.Replace("${", "$${", StringComparison.Ordinal));

    /// <summary>A text in quotes whose <c>${…}</c> are values to put in.</summary>
    public static string QuoteRaw(string text) => Pair().Replace(
        JsonSerializer.Serialize(text, TypeOf()),
        pair => $"{pair.Groups["before"].Value}{Unit(pair.Groups["high"])}{Unit(pair.Groups["low"])}");

    /// <summary>A pattern in single quotes, in which a backslash is a backslash.</summary>
    public static string QuotePattern(string pattern) => $"'{pattern.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Several texts in one line.</summary>
    public static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Quote))}]";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static System.Text.Json.Serialization.Metadata.JsonTypeInfo<string> TypeOf() => StepJson.Relaxed.String;

    private static char Unit(Group digits) =>
        (char)ushort.Parse(digits.ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>What JSON makes of an emoji: two halves, which other readers of YAML do not put together.</summary>
    [GeneratedRegex(@"(?<!\\)(?<before>(\\\\)*)\\u(?<high>D[89AB][0-9A-F]{2})\\u(?<low>D[C-F][0-9A-F]{2})", RegexOptions.ExplicitCapture)]
    private static partial Regex Pair();

    [GeneratedRegex(@"^[\p{L}][\p{L}\p{Nd}_-]*\z")]
    private static partial Regex Bare();

    [GeneratedRegex(@"^(true|false|null|yes|no|on|off|y|n)\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Reserved();
}
