using System.Globalization;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Testing;

/// <summary>Tells what a place in generated YAML is about: a scenario built in code has no text in which to look up a line.</summary>
internal sealed class ScenarioPathFinder(string yaml)
{
    private static readonly string[] Names = ["display_name", "name", "number", "handle", "url", "token", "filename", "who", "by", "text"];

    private readonly Node _root = YamlText.Read(yaml, new Scenarios.Text.Problems("scenario"))!;

    /// <summary>Such as <c>chat with +14155550123, message 2 'On its way', at</c>.</summary>
    public string Name(int line, int column) => Find(_root, new Position(line, column), "") ?? "scenario";

    private static string? Find(Node node, Position place, string path)
    {
        if (node.Position.Equals(place) && path.Length > 0) return path;
        return node switch
        {
            MapNode map => map.Entries.Select(entry => Find(entry.Value, place, Join(path, entry.Key.Value)))
                .FirstOrDefault(found => found is not null),
            ListNode list =>
                list.Items.Select((item, i) => Find(item, place, Item(item, i, path))).FirstOrDefault(found => found is not null),
            _ => null,
        };
    }

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}, {key}";

    /// <summary>The list's name in the singular, and what the item is known by.</summary>
    private static string Item(Node item, int index, string path)
    {
        var start = path.LastIndexOf(", ", StringComparison.Ordinal) + 1;
        var (before, list) = (path[..start], path[start..].TrimStart());
        var known = item is MapNode map ? Known(map) : null;
        var singular = list.EndsWith('s') ? list[..^1] : list;
        return $"{before}{(before.Length > 0 ? " " : "")}{singular} {known ?? (index + 1).ToString(CultureInfo.InvariantCulture)}";
    }

    private static string? Known(MapNode map)
    {
        var texts =
            map.Entries.Where(entry => entry.Value is ScalarNode)
                .ToDictionary(entry => entry.Key.Value, entry => ((ScalarNode)entry.Value).Value, StringComparer.Ordinal);
        if (Names.FirstOrDefault(texts.ContainsKey) is { } name) return $"'{Short(texts[name])}'";
        return map.Entries.FirstOrDefault(entry => entry.Key.Value == "to").Value is ListNode to
            ? $"with {string.Join(", ", to.Items.OfType<ScalarNode>().Select(handle => handle.Value))}"
            : null;
    }

    private static string Short(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), "…");
}
