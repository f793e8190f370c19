using System.Globalization;
using Chats.Emulator.Common;
using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files;

/// <summary>What a value can have that a step saves.</summary>
/// <param name="Source">What it came of.</param>
/// <param name="Parts">What may stand behind its name.</param>
internal sealed record SavedParts(string Source, IReadOnlyList<string> Parts)
{
    private const string GroupsKey = "groups";

    /// <summary>The groups of the step's patterns, by name and number; null: that cannot be known.</summary>
    public IReadOnlyList<string>? Groups { get; private init; } = [];

    public static SavedParts Of(MapNode step)
    {
        if (step.Entries.Any(entry => entry.Key.Value == "call")) return new SavedParts("a call", ["text", "json"]);
        return step.Entries.Any(entry => entry.Key.Value == "expect")
            ? new SavedParts("what was expected", ["id", "chat", "text", GroupsKey, "json"]) { Groups = GroupsOf(step) }
            : new SavedParts("an act", ["id", "chat", "text"]);
    }

    /// <summary>What is wrong with what stands behind the name; null: nothing.</summary>
    /// <param name="name">The name.</param>
    /// <param name="path">What stands behind it.</param>
    public string? Problem(string name, IReadOnlyList<string> path)
    {
        if (path.Count == 0) return null;
        if (!Parts.Contains(path[0], StringComparer.Ordinal)) return $"a value of {Source} has no '{path[0]}'{Spelling.Hint(path[0], Parts)}";
        return path[0] == GroupsKey && Groups is { } groups ? GroupProblem(name, string.Join('.', path.Skip(1)), groups) : null;
    }

    private static string? GroupProblem(string name, string group, IReadOnlyList<string> groups)
    {
        if (groups.Contains(group, StringComparer.Ordinal)) return null;
        if (groups.Count == 0) return $"the step that saves '{name}' has no pattern with groups: matches: 'at (?<time>.+)' has one";
        return group.Length == 0
            ? $"say which group, as in ${{{name}.{GroupsKey}.{groups[0]}}}"
            : $"the pattern of the step that saves '{name}' has no group '{group}'{Hint(group, groups)}";
    }

    /// <summary>Of a number no other is a near miss.</summary>
    private static string Hint(string group, IReadOnlyList<string> groups) =>
        IsNumber(group) ? $"; known are {string.Join(", ", groups)}" : Spelling.Hint(group, groups);

    private static IReadOnlyList<string>? GroupsOf(Node step)
    {
        try
        {
            var found = Patterns(step, "").SelectMany(GroupsOf).Distinct(StringComparer.Ordinal).ToList();
            return [.. found.Where(name => !IsNumber(name)), .. found.Where(IsNumber).Order(StringComparer.Ordinal)];
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static IEnumerable<string> GroupsOf(string pattern)
    {
        var expression = ComparedText.Expression(ValueReference.Replace(pattern, _ => "value", unescape: true), ignoreCase: false);
        return expression.GetGroupNumbers().Where(number => number > 0)
            .SelectMany(number => new[] { expression.GroupNameFromNumber(number), number.ToString(CultureInfo.InvariantCulture) });
    }

    private static IEnumerable<string> Patterns(Node node, string key) => node switch
    {
        MapNode map => map.Entries.SelectMany(entry => Patterns(entry.Value, entry.Key.Value)),
        ListNode list => list.Items.SelectMany(item => Patterns(item, key)),
        ScalarNode scalar when key == NodeValues.Pattern => [scalar.Value],
        _ => [],
    };

    private static bool IsNumber(string name) => name.All(char.IsAsciiDigit);
}
