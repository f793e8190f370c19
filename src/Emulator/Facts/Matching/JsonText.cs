using System.Runtime.CompilerServices;
using System.Text.Json;
using Chats.Emulator.Journal;

namespace Chats.Emulator.Facts.Matching;

/// <summary>A body to compare with a pattern.</summary>
/// <param name="Text">Its text; null when there is none.</param>
/// <param name="WhyCut">Why it may not be whole; null when it is.</param>
internal readonly record struct JsonText(string? Text, string? WhyCut = null)
{
    /// <summary>What was read of each text while it is referenced: many waiting calls look at the same bodies.</summary>
    private static readonly ConditionalWeakTable<string, Parsed> Known = [];

    private JsonElement? Json { get; init; }

    private bool IsMissing { get; init; }

    /// <summary>A body that was read before; null where there is none, or it was cut.</summary>
    public static JsonText Of(JsonElement? json, string? whyCut = null) =>
        new(null, json is null ? whyCut : null) { Json = json, IsMissing = json is null && whyCut is not null };

    public IEnumerable<string> Mismatches(JsonElement matcher, string name)
    {
        if (Json is { } read) return JsonMatcher.Mismatches(matcher, read, name);
        if (IsMissing) return [$"{name} cannot be compared: {WhyCut}"];
        if (string.IsNullOrEmpty(Text)) return JsonMatcher.Mismatches(matcher, null, name);
        return Known.GetValue(Text, static text => new Parsed(Parse(text))).Json is { } json
            ? JsonMatcher.Mismatches(matcher, json, name)
            : [WhyCut is null ? $"{name} is no JSON" : $"{name} cannot be compared: {WhyCut}"];
    }

    private static JsonElement? Parse(string text)
    {
        try
        {
            return KeptJson.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Parsed(JsonElement? Json);
}
