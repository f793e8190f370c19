using System.Text.Json;

namespace Chats.Emulator.Control.Expectations;

/// <summary>A body to compare with a pattern.</summary>
/// <param name="Text">Its text; null when there is none.</param>
/// <param name="WhyCut">Why it may not be whole; null when it is.</param>
internal readonly record struct JsonText(string? Text, string? WhyCut = null)
{
    public IEnumerable<string> Mismatches(JsonElement pattern, string name)
    {
        if (string.IsNullOrEmpty(Text)) return JsonPattern.Mismatches(pattern, null, name);
        try
        {
            return JsonPattern.Mismatches(pattern, JsonElement.Parse(Text), name);
        }
        catch (JsonException)
        {
            return [WhyCut is null ? $"{name} is no JSON" : $"{name} cannot be compared: {WhyCut}"];
        }
    }
}
