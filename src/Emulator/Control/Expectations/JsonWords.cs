using System.Text.Json;
using System.Text.RegularExpressions;
using Chats.Emulator.Scenarios.Shapes;

namespace Chats.Emulator.Control.Expectations;

/// <summary>What a pattern says of a value instead of naming it: an object whose keys begin with <c>$</c>.</summary>
internal static class JsonWords
{
    private const string Contains = "$contains";
    private const string Fits = "$matches";
    private const string Exists = "$exists";
    private const string EqualTo = "$equals";

    /// <summary>Without backtracking, so that no pattern can hang the emulator.</summary>
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly string[] Known = [Contains, Fits, Exists, EqualTo];

    public static bool Are(JsonElement pattern) =>
        pattern.ValueKind is JsonValueKind.Object && pattern.EnumerateObject().Any(member => member.Name.StartsWith('$'));

    public static IEnumerable<string> Mismatches(JsonElement words, JsonElement? actual, string path) =>
        words.EnumerateObject().Where(word => !Holds(word, actual)).Select(word => Why(word, actual, path));

    public static IEnumerable<string> Problems(JsonElement words, string path)
    {
        foreach (var word in words.EnumerateObject())
        {
            if (!Known.Contains(word.Name)) yield return $"{path}: there is no '{word.Name}'{Spelling.Hint(word.Name, Known)}";
            if (word.Name == Exists && word.Value.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) yield return $"{path}: {Exists} is true or false";
            if (word.Name == Fits && !IsExpression(word.Value)) yield return $"{path}: {Fits} is a regular expression without look-around and back-references";
        }
    }

    private static bool Holds(JsonProperty word, JsonElement? actual) => word.Name switch
    {
        Exists => actual is not null == word.Value.GetBoolean(),
        EqualTo => actual is { } present && JsonElement.DeepEquals(word.Value, present),
        Fits => actual is { ValueKind: JsonValueKind.String } text && Regex.IsMatch(text.GetString()!, word.Value.GetString()!, Options),
        _ => actual is { } whole && Holds(word.Value, whole),
    };

    private static bool Holds(JsonElement part, JsonElement whole) => whole.ValueKind switch
    {
        JsonValueKind.String => part.ValueKind is JsonValueKind.String && whole.GetString()!.Contains(part.GetString()!, StringComparison.Ordinal),
        JsonValueKind.Array => whole.EnumerateArray().Any(element => JsonPattern.Matches(part, element)),
        _ => false,
    };

    private static string Why(JsonProperty word, JsonElement? actual, string path)
    {
        var found = actual is { } present ? JsonPattern.Show(present) : "absent";
        return word.Name switch
        {
            Exists => $"{path} is {found}, {(actual is null ? "but should be there" : "but should not be there")}",
            EqualTo => $"{path} is {found}, not exactly {JsonPattern.Show(word.Value)}",
            Fits => $"{path} is {found}, which does not match {JsonPattern.Show(word.Value)}",
            _ => $"{path} is {found}, which does not contain {JsonPattern.Show(word.Value)}",
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
