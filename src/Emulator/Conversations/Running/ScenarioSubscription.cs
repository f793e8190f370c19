using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Running;

/// <summary>
/// Subscribes an application within the scenario it is tested in: so its secret is known before it starts, and no request tells of it.
/// </summary>
internal static class ScenarioSubscription
{
    /// <summary>
    /// What the webhooks are signed with. It is known before the application starts, which finds it in its environment, and is the same in
    /// every run.
    /// </summary>
    public const string Secret = "whsec_Y2hhdHMtZW11bGF0b3ItY29udmVyc2F0aW9uLXRlc3Q=";

    private const string Webhooks = "webhooks";
    private const string Subscriptions = "subscriptions";

    /// <summary>The scenario with one subscription more.</summary>
    /// <param name="yaml">A scenario without problems.</param>
    /// <param name="webhook">Where the application takes webhooks.</param>
    public static string Add(string yaml, Uri webhook)
    {
        var root = (MapNode)YamlText.Read(yaml, new Problems(""))!;
        return YamlWriter.Write(With(root, Webhooks, webhooks => webhooks is MapNode map
            ? With(map, Subscriptions, list => Longer(list, webhook))
            : Longer(webhooks, webhook)));
    }

    private static ListNode Longer(Node? list, Uri webhook)
    {
        var known = (list as ListNode)?.Items ?? [];
        var own = new MapNode(
            Position.Start,
            [
                KeyValuePair.Create<ScalarNode, Node>(ScalarNode.Plain("url"), ScalarNode.Text(webhook.OriginalString)),
                KeyValuePair.Create<ScalarNode, Node>(ScalarNode.Plain("secret"), ScalarNode.Text(Secret)),
            ]);
        return new ListNode(Position.Start, [.. known, own]);
    }

    private static MapNode With(MapNode map, string key, Func<Node?, Node> change)
    {
        var entries = map.Entries.ToList();
        var at = entries.FindIndex(entry => entry.Key.Value == key);
        if (at < 0) entries.Add(KeyValuePair.Create(ScalarNode.Plain(key), change(null)));
        else entries[at] = KeyValuePair.Create(entries[at].Key, change(entries[at].Value));
        return map with { Entries = entries };
    }
}
