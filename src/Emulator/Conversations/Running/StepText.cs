using System.Globalization;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Running;

/// <summary>Writes a step, or a part of it, as the control plane reads it.</summary>
internal static class StepText
{
    /// <param name="node">What is sent.</param>
    /// <param name="without">Keys that are the runner's own.</param>
    public static string Of(Node node, params string[] without) => YamlWriter.Write(node is MapNode map
        ? map with
        {
            Entries = [.. map.Entries.Where(entry => !without.Contains(entry.Key.Value, StringComparer.Ordinal))
                .Select(entry => KeyValuePair.Create(entry.Key, Quoted(entry.Value)))],
        }
        : Quoted(node));

    /// <summary>Only numbers, truth values and nothing stay without quotes: 007 must not become 7, nor a text a list.</summary>
    private static Node Quoted(Node node) => node switch
    {
        MapNode map => map with { Entries = [.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Quoted(entry.Value)))] },
        ListNode list => list with { Items = [.. list.Items.Select(Quoted)] },
        ScalarNode { IsPlain: true, IsNull: false, AsBoolean: null } scalar when !IsNumber(scalar.Value) => scalar with { IsPlain = false },
        _ => node,
    };

    private static bool IsNumber(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
