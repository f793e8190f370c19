using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Sources;

/// <summary>
/// Makes one document of several: maps are merged, lists appended, and a single value may be given more than once only if it is the same.
/// </summary>
internal sealed class DocumentMerge(Problems problems)
{
    private const string Webhooks = "webhooks";

    public MapNode Merge(IReadOnlyList<MapNode> documents) => documents.Skip(1).Aggregate(documents[0], Maps);

    private MapNode Maps(MapNode first, MapNode second)
    {
        var entries = first.Entries.ToList();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++) places.TryAdd(entries[i].Key.Value, i);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in second.Entries)
        {
            // A key that one document has twice stays twice, and is a problem of its own.
            if (!seen.Add(entry.Key.Value) || !places.TryGetValue(entry.Key.Value, out var place)) entries.Add(entry);
            else entries[place] = KeyValuePair.Create(entries[place].Key, Nodes(entry.Key.Value, entries[place].Value, entry.Value));
        }

        return first with { Entries = entries };
    }

    private Node Nodes(string key, Node first, Node second)
    {
        switch (first, second)
        {
            case (MapNode one, MapNode other): return Maps(one, other);
            case (ListNode one, ListNode other): return one with { Items = [.. one.Items, .. other.Items] };
            case (ListNode list, MapNode) when key == Webhooks: return Nodes(key, Long(list), second);
            case (MapNode, ListNode list) when key == Webhooks: return Nodes(key, first, Long(list));
            case (ScalarNode one, ScalarNode other) when one.Value == other.Value: return first;
        }

        problems.Add(second.Position, first is ScalarNode && second is ScalarNode
            ? $"'{key}' is given a second time with another value; the first is in {first.Position.SeenFrom(second.Position)}"
            : $"'{key}' is {second.Kind} here and {first.Kind} in {first.Position.SeenFrom(second.Position)}");
        return first;
    }

    /// <summary>A bare list of subscriptions in the form that can say more.</summary>
    private static MapNode Long(ListNode subscriptions) =>
        new(subscriptions.Position,
            [KeyValuePair.Create<ScalarNode, Node>(new ScalarNode(subscriptions.Position, "subscriptions", IsPlain: true), subscriptions)]);
}
