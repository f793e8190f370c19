using System.Text.Json;
using System.Text.RegularExpressions;
using Chats.Emulator.Common;

namespace Chats.Emulator.Facts.Matching;

/// <summary>What a pattern says of a value instead of naming it: an object whose keys begin with <c>$</c>.</summary>
internal static class JsonOperators
{
    private const string Contains = "$contains";
    private const string Fits = "$matches";
    private const string Exists = "$exists";
    private const string EqualTo = "$equals";

    /// <summary>Without backtracking, so that no pattern can hang the emulator.</summary>
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly string[] Known = [Contains, Fits, Exists, EqualTo];

    public static bool Are(JsonElement matcher) =>
        matcher.ValueKind is JsonValueKind.Object && matcher.EnumerateObject().Any(member => member.Name.StartsWith('$'));

    public static IEnumerable<string> Mismatches(JsonElement words, JsonElement? actual, string path) =>
        words.EnumerateObject().Where(word => !Holds(word, actual)).Select(word => Why(word, actual, path));

    public static IEnumerable<string> Problems(JsonElement words, string path) =>
        words.EnumerateObject().SelectMany(word => word.Name switch
    {
        Exists when word.Value.ValueKind is not (JsonValueKind.True or JsonValueKind.False) => [$"{path}: {Exists} is true or false"],
        Fits when !IsExpression(word.Value) => [$"{path}: {Fits} is a regular expression without look-around and back-references"],
        Exists or Fits => [],
        Contains => JsonMatcher.WordProblems(word.Value, $"{path}.{Contains}"),
        EqualTo => LostWords(word.Value, $"{path}.{EqualTo}"),
        _ => (IEnumerable<string>)[$"{path}: there is no '{word.Name}'{Spelling.Hint(word.Name, Known)}"],
    });

    /// <summary>Words where all is taken literally: they would be looked for as keys, and nothing would ever equal that.</summary>
    private static IEnumerable<string> LostWords(JsonElement literal, string path) => literal.ValueKind switch
    {
        JsonValueKind.Object => literal.EnumerateObject().SelectMany(member => Meant(member.Name) is { } meant
            ? [$"{path}: '{member.Name}' means nothing here, since {EqualTo} takes everything as it stands; put {meant} beside it or outside"]
            : LostWords(member.Value, $"{path}.{member.Name}")),
        JsonValueKind.Array => literal.EnumerateArray().SelectMany((element, index) => LostWords(element, $"{path}[{index}]")),
        _ => [],
    };

    private static string? Meant(string name) => name.StartsWith('$') ? Spelling.Closest(name, Known) : null;

    private static bool Holds(JsonProperty word, JsonElement? actual) => word.Name switch
    {
        Exists => actual is not null == word.Value.GetBoolean(),
        EqualTo => actual is { } present && JsonElement.DeepEquals(word.Value, present),
        Fits => actual is { ValueKind: JsonValueKind.String } text && Regex.IsMatch(text.GetString()!, word.Value.GetString()!, Options),
        _ => actual is { } whole && Holds(word.Value, whole),
    };

    private static bool Holds(JsonElement part, JsonElement whole) => whole.ValueKind switch
    {
        JsonValueKind.String =>
            part.ValueKind is JsonValueKind.String && whole.GetString()!.Contains(part.GetString()!, StringComparison.Ordinal),
        JsonValueKind.Array => whole.EnumerateArray().Any(element => JsonMatcher.Matches(part, element)),
        _ => false,
    };

    private static string Why(JsonProperty word, JsonElement? actual, string path)
    {
        var found = actual is { } present ? JsonMatcher.Show(present) : "absent";
        return word.Name switch
        {
            Exists => $"{path} is {found}, {(actual is null ? "but should be there" : "but should not be there")}",
            EqualTo => $"{path} is {found}, not exactly {JsonMatcher.Show(word.Value)}",
            Fits => $"{path} is {found}, which does not match {JsonMatcher.Show(word.Value)}",
            _ => $"{path} is {found}, which does not contain {JsonMatcher.Show(word.Value)}",
        };
    }

    private static bool IsExpression(JsonElement value)
    {
        try
        {
            return value.ValueKind is JsonValueKind.String && new Regex(value.GetString()!, Options) is not null;
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }
}
