using System.Globalization;
using System.Text.Json;
using Chats.Emulator.Common;
using Chats.Emulator.Conversations.Driving;
using Chats.Emulator.Conversations.Files;

namespace Chats.Emulator.Conversations.Running;

/// <summary>The values that a test has at some step.</summary>
internal sealed class TestValues
{
    private readonly Dictionary<string, SavedValue> _saved = new(StringComparer.Ordinal);

    public void Save(string name, SavedValue value) => _saved[name] = value;

    /// <summary>What <c>${path}</c> stands for.</summary>
    /// <exception cref="RunProblem">It names nothing.</exception>
    public string Find(string path, DateTimeOffset now)
    {
        if (WorldTime.IsMeant(path) && WorldTime.TryOffset(path, out var offset)) return WorldTime.Format(now + offset);
        var parts = path.Split('.');
        if (!_saved.TryGetValue(parts[0], out var value))
        {
            throw new RunProblem($"'${{{path}}}' names nothing{Spelling.Hint(parts[0], [.. _saved.Keys, References.Now])}");
        }

        return Of(value, parts.AsSpan(1)) ?? throw new RunProblem($"'${{{path}}}' has no value: {Known(value)}");
    }

    private static string? Of(SavedValue value, ReadOnlySpan<string> parts) => parts switch
    {
        [] => value.Id ?? value.Text,
        ["id"] => value.Id,
        ["chat"] => value.Chat,
        ["text"] => value.Text,
        ["groups", var group] => value.Groups?.GetValueOrDefault(group),
        ["json", .. var path] => Json(value.Json, path),
        _ => null,
    };

    private static string? Json(JsonElement? element, ReadOnlySpan<string> path)
    {
        if (element is not { } json) return null;
        foreach (var part in path)
        {
            if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty(part, out var member)) json = member;
            else if (json.ValueKind == JsonValueKind.Array && TryIndex(part, json.GetArrayLength(), out var index)) json = json[index];
            else return null;
        }

        return json.ValueKind == JsonValueKind.String ? json.GetString() : json.GetRawText();
    }

    private static bool TryIndex(string text, int length, out int index) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out index) && index < length;

    private static string Known(SavedValue value)
    {
        var known = new List<string>();
        if (value.Id is not null) known.Add("id");
        if (value.Chat is not null) known.Add("chat");
        if (value.Text is not null) known.Add("text");
        known.AddRange((value.Groups ?? new Dictionary<string, string>()).Keys.Select(group => $"groups.{group}"));
        if (value.Json is not null) known.Add("json");
        return known.Count == 0 ? "nothing was kept" : $"what was kept has {string.Join(", ", known)}";
    }
}
