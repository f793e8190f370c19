using System.Text.RegularExpressions;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files;

/// <summary>Puts values in place of <c>${…}</c>, on what YAML was read as, so that a value never becomes structure by accident.</summary>
internal static class NodeValues
{
    /// <summary>The key of regular expressions, in which a value stands for itself.</summary>
    public const string Pattern = "matches";

    /// <summary>The same with the values of a row, which may be more than texts where they stand alone.</summary>
    public static Node WithColumns(Node node, IReadOnlyDictionary<string, Node> columns) => node switch
    {
        MapNode map => map with
        {
            Entries = [.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key, WithColumns(entry.Value, columns)))],
        },
        ListNode list => list with { Items = [.. list.Items.Select(item => WithColumns(item, columns))] },
        ScalarNode scalar when ValueReference.IsIn(scalar.Value) => WithColumns(scalar, columns),
        _ => node,
    };

    /// <summary>A text with the values of a row.</summary>
    public static string WithColumns(string text, IReadOnlyDictionary<string, Node> columns) => ValueReference.Replace(
        text, path => columns.TryGetValue(path, out var column) && column is ScalarNode scalar ? scalar.Value : null, unescape: false);

    /// <summary>The same with every value in place.</summary>
    /// <param name="node">The node.</param>
    /// <param name="find">The value for what stands between braces, with its place; null after a problem was reported.</param>
    /// <param name="key">The key it stands under.</param>
    public static Node Resolve(Node node, Func<string, Position, string?> find, string key = "") => node switch
    {
        MapNode map => map with
        {
            Entries = [.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Resolve(entry.Value, find, entry.Key.Value)))],
        },
        ListNode list => list with { Items = [.. list.Items.Select(item => Resolve(item, find, key))] },
        ScalarNode scalar when scalar.Value.Contains("${", StringComparison.Ordinal) => Resolve(scalar, find, key),
        _ => node,
    };

    private static Node WithColumns(ScalarNode scalar, IReadOnlyDictionary<string, Node> columns)
    {
        if (ValueReference.Alone(scalar.Value) is not { } path) return scalar with { Value = WithColumns(scalar.Value, columns) };
        return columns.TryGetValue(path, out var column) ? column : scalar;
    }

    /// <summary>A value that stands alone may be a number or a truth value; what comes from elsewhere is a text.</summary>
    private static ScalarNode Resolve(ScalarNode scalar, Func<string, Position, string?> find, string key)
    {
        var text = ValueReference.Replace(
            scalar.Value,
            path => find(path, scalar.Position) is { } value ? key == Pattern ? Regex.Escape(value) : value : null,
            unescape: true);
        return scalar with { Value = text, IsPlain = scalar.IsPlain && ValueReference.Alone(scalar.Value) is not null };
    }
}
