using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Testing.Tests.Scenarios;

/// <summary>Whatever a scenario file can say, code can say too: by a method of its own, or by starting from YAML.</summary>
public sealed class BuilderKeysTests
{
    /// <summary>
    /// What exports write to keep a world's past; a test that needs it starts from an export with <see cref="Scenario.From"/>.
    /// </summary>
    private static readonly string[] Past =
    [
        "ids_drawn", "audits.past", "lines[].handle_id", "lines[].last_use", "lines[].contact_card.id",
        "lines[].contact_card.awaits_update", "contacts[].id",
        "contacts[].stranger", "contacts[].persona_rules",
        "chats[].updated_at", "chats[].last_sent_at", "chats[].read_receipt_at", "chats[].typing_until", "chats[].card_shared_at",
        "chats[].location_requested_at",
        "chats[].health.former", "chats[].messages[].reply_to.root", "chats[].messages[].poll.updated_at",
        "chats[].messages[].poll.options[].votes[].by",
        "chats[].messages[].poll.options[].votes[].at", "chats[].messages[].parts[].filename", "chats[].messages[].parts[].content_type",
        "chats[].messages[].parts[].size_bytes", "chats[].messages[].parts[].inline_stickers[].filename",
        "chats[].messages[].parts[].inline_stickers[].content_type", "attachments[].owner", "attachments[].created_at", "attachments[].upload_until",
        "attachments[].expires_at",
        "payments.handles[].connect_id", "payments.handles[].code_expires_at", "payments.agent_payments[].updated_at",
        "payments.requests[].session", "payments.requests[].updated_at", "payments.requests[].expires_at", "payments.requests[].paid_at",
        "payments.requests[].subscription", "payments.requests[].payment_intent_id", "payments.requests[].customer_id",
        "payments.requests[].natural",
        "webhooks.subscriptions[].created_at", "webhooks.subscriptions[].updated_at",
    ];

    /// <summary>Other ways to say what has a method.</summary>
    private static readonly string[] Otherwise =
    [
        "webhooks[]", "chats[].messages[].reply_to.message_id", "chats[].messages[].reply_to.part_index",
        "$schema", "include",
    ];

    [Fact]
    public void Every_key_of_the_file_has_a_way_to_be_said()
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        Collect(YamlText.Read(Everything.Scenario().ToYaml(), new Problems("s"))!, "", said);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        Collect(JsonNode.Parse(ScenarioSchema.Generate())!.AsObject(), "", keys);

        var missing = keys.Except(said).Where(key => !Past.Concat(Otherwise).Any(known => key.StartsWith(known, StringComparison.Ordinal)));

        Assert.Empty(missing);
        Assert.Subset(keys, Past.ToHashSet(StringComparer.Ordinal));
    }

    private static void Collect(Node node, string path, HashSet<string> keys)
    {
        if (node is ListNode list) foreach (var item in list.Items) Collect(item, path + "[]", keys);
        if (node is not MapNode map) return;
        foreach (var (key, value) in map.Entries)
        {
            var inner = path.Length == 0 ? key.Value : $"{path}.{key.Value}";
            keys.Add(inner);
            Collect(value, inner, keys);
        }
    }

    private static void Collect(JsonObject schema, string path, HashSet<string> keys)
    {
        foreach (var variant in ((schema["oneOf"] ?? schema["anyOf"]) as JsonArray ?? []).OfType<JsonObject>())
        {
            Collect(variant, path, keys);
        }

        if (schema["items"] is JsonObject items) Collect(items, path + "[]", keys);
        foreach (var (name, value) in schema["properties"] as JsonObject ?? [])
        {
            var inner = path.Length == 0 ? name : $"{path}.{name}";
            keys.Add(inner);
            Collect(value!.AsObject(), inner, keys);
        }
    }
}
