using System.Text.Json;
using Chats.Emulator.Journal;

namespace Chats.Emulator.Control.Expectations;

/// <summary>Compares JSON with a part of it: every key given must be there, every element given in that order, and there may be more of both.</summary>
internal static class JsonPattern
{
    private const int LongestShown = 120;

    /// <summary>Every place where the actual JSON is not as the pattern says; null stands for JSON that is not there.</summary>
    public static IEnumerable<string> Mismatches(JsonElement pattern, JsonElement? actual, string path)
    {
        if (JsonWords.Are(pattern)) return JsonWords.Mismatches(pattern, actual, path);
        if (actual is not { } present) return [$"{path} is absent, not {Show(pattern)}"];
        return pattern.ValueKind switch
        {
            JsonValueKind.Object when present.ValueKind is JsonValueKind.Object => pattern.EnumerateObject().SelectMany(
                member => Mismatches(member.Value, present.TryGetProperty(member.Name, out var value) ? value : null, $"{path}.{member.Name}")),
            JsonValueKind.Array when present.ValueKind is JsonValueKind.Array => Elements(pattern, present, path),
            _ => JsonElement.DeepEquals(pattern, present) ? [] : [$"{path} is {Show(present)}, not {Show(pattern)}"],
        };
    }

    public static bool Matches(JsonElement pattern, JsonElement actual) => !Mismatches(pattern, actual, "").Any();

    /// <summary>What is wrong with the pattern itself, in every word of it however deep.</summary>
    public static IEnumerable<string> Problems(JsonElement pattern, string path) => KeptJson.HasHalves(pattern.GetRawText())
        ? [$"{path} holds half a surrogate pair, which is no text and found in none; in what is looked at, \\ufffd stands for it"]
        : WordProblems(pattern, path);

    /// <summary>What is wrong with the words in a pattern that is text throughout.</summary>
    public static IEnumerable<string> WordProblems(JsonElement pattern, string path) => pattern.ValueKind switch
    {
        JsonValueKind.Object when JsonWords.Are(pattern) => JsonWords.Problems(pattern, path),
        JsonValueKind.Object => pattern.EnumerateObject().SelectMany(member => WordProblems(member.Value, $"{path}.{member.Name}")),
        JsonValueKind.Array => pattern.EnumerateArray().SelectMany((element, index) => WordProblems(element, $"{path}[{index}]")),
        _ => [],
    };

    /// <summary>JSON in one line, cut where it is long.</summary>
    public static string Show(JsonElement json)
    {
        var text = JsonSerializer.Serialize(json, ControlJson.Wire.JsonElement);
        return text.Length <= LongestShown ? text : text[..LongestShown] + "…";
    }

    /// <summary>Elements of as many as there are wanted belong together by place; else each must be found after the one before.</summary>
    private static IEnumerable<string> Elements(JsonElement pattern, JsonElement actual, string path)
    {
        var candidates = actual.EnumerateArray().ToArray();
        if (pattern.GetArrayLength() == candidates.Length)
        {
            return pattern.EnumerateArray().SelectMany((element, index) => Mismatches(element, candidates[index], $"{path}[{index}]"));
        }

        var start = 0;
        foreach (var element in pattern.EnumerateArray())
        {
            var found = Array.FindIndex(candidates, start, candidate => Matches(element, candidate));
            if (found < 0) return [$"{path} has no element like {Show(element)}{(start == 0 ? "" : $" after [{start - 1}]")}"];
            start = found + 1;
        }

        return [];
    }
}
