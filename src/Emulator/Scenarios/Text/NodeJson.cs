using System.Globalization;
using System.Text.Json.Nodes;

namespace Chats.Emulator.Scenarios.Text;

/// <summary>Says in JSON what a node says in YAML.</summary>
internal static class NodeJson
{
    public static JsonNode Of(Node node) => node switch
    {
        MapNode map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, (JsonNode?)Of(entry.Value)))),
        ListNode list => new JsonArray([.. list.Items.Select(Of)]),
        ScalarNode { AsBoolean: { } truth } => JsonValue.Create(truth),
        ScalarNode { IsPlain: true } scalar when decimal.TryParse(scalar.Value, CultureInfo.InvariantCulture, out var number) =>
            JsonValue.Create(number),
        ScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new InvalidOperationException($"{node.Kind} has no JSON"),
    };
}
