using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Chats.Emulator.Journal;

namespace Chats.Emulator.Facts.Matching;

/// <summary>
/// Compares JSON with a part of it: every key given must be there, every element given in that order, and there may be more of both.
/// </summary>
internal static class JsonMatcher
{
    private const int LongestShown = 120;

    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every place where the actual JSON is not as the pattern says; null stands for JSON that is not there.</summary>
    public static IEnumerable<string> Mismatches(JsonElement matcher, JsonElement? actual, string path)
    {
        if (JsonOperators.Are(matcher)) return JsonOperators.Mismatches(matcher, actual, path);
        if (actual is not { } present) return [$"{path} is absent, not {Show(matcher)}"];
        return matcher.ValueKind switch
        {
            JsonValueKind.Object when present.ValueKind is JsonValueKind.Object => matcher.EnumerateObject().SelectMany(
                member => Mismatches(
                    member.Value, present.TryGetProperty(member.Name, out var value) ? value : null, $"{path}.{member.Name}")),
            JsonValueKind.Array when present.ValueKind is JsonValueKind.Array => Elements(matcher, present, path),
            _ => JsonElement.DeepEquals(matcher, present) ? [] : [$"{path} is {Show(present)}, not {Show(matcher)}"],
        };
    }

    public static bool Matches(JsonElement matcher, JsonElement actual) => !Mismatches(matcher, actual, "").Any();

    /// <summary>What is wrong with the pattern itself, in every word of it however deep.</summary>
    public static IEnumerable<string> Problems(JsonElement matcher, string path) => KeptJson.HasHalves(matcher.GetRawText())
        ? [$"{path} holds half a surrogate pair, which is no text and found in none; in what is looked at, \\ufffd stands for it"]
        : WordProblems(matcher, path);

    /// <summary>What is wrong with the words in a pattern that is text throughout.</summary>
    public static IEnumerable<string> WordProblems(JsonElement matcher, string path) => matcher.ValueKind switch
    {
        JsonValueKind.Object when JsonOperators.Are(matcher) => JsonOperators.Problems(matcher, path),
        JsonValueKind.Object => matcher.EnumerateObject().SelectMany(member => WordProblems(member.Value, $"{path}.{member.Name}")),
        JsonValueKind.Array => matcher.EnumerateArray().SelectMany((element, index) => WordProblems(element, $"{path}[{index}]")),
        _ => [],
    };

    /// <summary>JSON in one line, cut where it is long.</summary>
    public static string Show(JsonElement json)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Relaxed)) json.WriteTo(writer);
        var text = Encoding.UTF8.GetString(buffer.WrittenSpan);
        return text.Length <= LongestShown ? text : text[..LongestShown] + "…";
    }

    /// <summary>Elements of as many as there are wanted belong together by place; else each must be found after the one before.</summary>
    private static IEnumerable<string> Elements(JsonElement matcher, JsonElement actual, string path)
    {
        var candidates = actual.EnumerateArray().ToArray();
        if (matcher.GetArrayLength() == candidates.Length)
        {
            return matcher.EnumerateArray().SelectMany((element, index) => Mismatches(element, candidates[index], $"{path}[{index}]"));
        }

        var start = 0;
        foreach (var element in matcher.EnumerateArray())
        {
            var found = Array.FindIndex(candidates, start, candidate => Matches(element, candidate));
            if (found < 0) return [$"{path} has no element like {Show(element)}{(start == 0 ? "" : $" after [{start - 1}]")}"];
            start = found + 1;
        }

        return [];
    }
}
