using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios.Text;

/// <summary>
/// Puts environment variables in place of <c>${env.NAME}</c> and <c>${env.NAME:-default}</c>. It works on what YAML was read as, so that a
/// value never becomes
/// structure; <c>$${env.NAME}</c> stands for that text itself, and every other <c>${</c> for what it says.
/// </summary>
/// <param name="find">Finds a variable; null: this text may not read any.</param>
/// <param name="problems">Takes what is missing.</param>
internal sealed partial class EnvironmentReferences(Func<string, string?>? find, Problems problems)
{
    private const string Mark = "${env.";

    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);
    private readonly List<EnvironmentValue> _values = [];

    /// <summary>The variables that were read so far; those that were not set are missing.</summary>
    public IReadOnlyDictionary<string, string> Variables => _variables;

    /// <summary>What was put in so far; null: nothing.</summary>
    public EnvironmentValues? Read =>
        _values.Count == 0 ? null : new EnvironmentValues(_variables.ToImmutableDictionary(StringComparer.Ordinal), [.. _values]);

    /// <summary>The same with every value as it is meant; keys stay as they are written.</summary>
    public Node Expand(Node node, string key = "") => node switch
    {
        MapNode map =>
            map with { Entries = [.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Expand(entry.Value, entry.Key.Value)))] },
        ListNode list => list with { Items = [.. list.Items.Select(item => Expand(item, key))] },
        ScalarNode scalar when scalar.Value.Contains(Mark, StringComparison.Ordinal) => Expand(scalar, key),
        _ => node,
    };

    /// <summary>
    /// Writes a world's values such that reading them gives the same: references where they came from, and no reference where there was
    /// none.
    /// </summary>
    public static Node Write(Node node, EnvironmentValues? read, string key = "") => node switch
    {
        MapNode map =>
            map with
            {
                Entries = [.. map.Entries.Select(
                entry => KeyValuePair.Create(entry.Key, Write(entry.Value, read, entry.Key.Value)))]
            },
        ListNode list => list with { Items = [.. list.Items.Select(item => Write(item, read, key))] },
        ScalarNode scalar =>
            Find(scalar, read, key) is { } reference ? scalar with { Value = reference } : scalar with { Value = Escape(scalar.Value) },
        _ => node,
    };

    /// <summary>The same such that every value is read as itself.</summary>
    public static Node Escape(Node node) => Write(node, read: null);

    /// <summary>The text such that it is read as itself.</summary>
    public static string Escape(string text) =>
        text.Contains(Mark, StringComparison.Ordinal) ? Reference().Replace(text, match => "$" + match.Value) : text;

    /// <summary>
    /// A text that came from the environment is one wherever it stands; a number or a truth value only under the same key, being so common.
    /// </summary>
    private static string? Find(ScalarNode scalar, EnvironmentValues? read, string key) =>
        read?.Values.FirstOrDefault(value => value.Text == scalar.Value && (!scalar.IsPlain || value.Key == key))?.Written;

    private ScalarNode Expand(ScalarNode scalar, string key)
    {
        var isRead = false;
        var text = ReferenceOrEscape().Replace(scalar.Value, match =>
        {
            if (match.Value[1] == '$') return match.Value[1..];
            isRead = true;
            return Value(match, scalar.Position);
        });
        if (!isRead) return scalar with { Value = text };
        Remember(key, scalar.Value, text);

        // Quotes around nothing but a reference say nothing about the value, and JSON has no other way to write one; but no value means
        // "nothing".
        var isAlone = Reference().Match(scalar.Value) is { Index: 0 } whole && whole.Length == scalar.Value.Length;
        var read = scalar with { Value = text, IsPlain = scalar.IsPlain || isAlone };
        return read.IsNull ? read with { IsPlain = false } : read;
    }

    private string Value(Match reference, Position position)
    {
        var name = reference.Groups["name"].Value;
        if (find is null)
        {
            problems.AddOnly(
                position,
                $"environment variables are read in scenario files only; write the value, or ${reference.Value} for this very text");
            return reference.Value;
        }

        var value = find(name);
        if (value is not null) _variables[name] = value;
        var isDefaulted = reference.Groups["default"].Success;
        if (isDefaulted && string.IsNullOrEmpty(value)) return reference.Groups["default"].Value;
        if (value is null)
        {
            problems.AddOnly(position, $"the environment variable {name} is not set; set it, or give a default: ${{env.{name}:-default}}");
        }

        return value ?? reference.Value;
    }

    /// <summary>Handles are kept in lower case, so both forms came from the environment.</summary>
    private void Remember(string key, string written, string text)
    {
        _values.Add(new EnvironmentValue(key, written, text));
        if (Domain.People.Handle.Normalize(text) is var normal && normal != text) _values.Add(new EnvironmentValue(key, written, normal));
    }

    [GeneratedRegex(@"\$\{env\.(?<name>[A-Za-z_][A-Za-z0-9_]*)(:-(?<default>[^}]*))?\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\$?\$\{env\.(?<name>[A-Za-z_][A-Za-z0-9_]*)(:-(?<default>[^}]*))?\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ReferenceOrEscape();
}
