using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>Any JSON, in YAML's spelling.</summary>
internal sealed class JsonCodec : Codec<JsonElement>
{
    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out JsonElement value)
    {
        value = default;
        if (Twice(node) is { } key)
        {
            problems.Add(key.Position, $"duplicate key '{key.Value}'");
            return false;
        }

        value = JsonElement.Parse(Json(node)?.ToJsonString() ?? "null");
        return true;
    }

    public override Node Write(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => new MapNode(
            Position.Start,
            [.. value.EnumerateObject().Select(member => KeyValuePair.Create(ScalarNode.Text(member.Name), Write(member.Value)))]),
        JsonValueKind.Array => new ListNode(Position.Start, [.. value.EnumerateArray().Select(Write)]),
        JsonValueKind.String => ScalarNode.Text(value.GetString()!),
        _ => ScalarNode.Plain(value.GetRawText()),
    };

    public override JsonObject Schema() => [];

    private static JsonNode? Json(Node node) => node switch
    {
        MapNode map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Json(entry.Value)))),
        ListNode list => new JsonArray([.. list.Items.Select(Json)]),
        ScalarNode { IsNull: true } => null,
        ScalarNode { AsBoolean: { } truth } => JsonValue.Create(truth),

        // A phone number without quotes is no number: JSON knows no plus.
        ScalarNode { IsPlain: true, Value: not ['+', ..] } scalar when IsNumber(scalar.Value, out var number) => JsonValue.Create(number),
        ScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new InvalidOperationException($"{node.Kind} has no JSON"),
    };

    private static bool IsNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    private static ScalarNode? Twice(Node node) => node switch
    {
        MapNode map => map.Entries.Select(entry => entry.Key).GroupBy(key => key.Value, StringComparer.Ordinal)
            .Select(group => group.ElementAtOrDefault(1)).FirstOrDefault(key => key is not null)
            ?? map.Entries.Select(entry => Twice(entry.Value)).FirstOrDefault(key => key is not null),
        ListNode list => list.Items.Select(Twice).FirstOrDefault(key => key is not null),
        _ => null,
    };
}
