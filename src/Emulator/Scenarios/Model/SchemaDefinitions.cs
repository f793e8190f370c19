using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Model.Acts;
using Chats.Emulator.Scenarios.Model.Matchers;
using Chats.Emulator.Scenarios.Model.Personas;

namespace Chats.Emulator.Scenarios.Model;

/// <summary>The shapes that schemas refer to instead of repeating them.</summary>
internal static class SchemaDefinitions
{
    private const string Prefix = "#/definitions/";

    private static IEnumerable<KeyValuePair<string, Func<JsonObject>>> All =>
    [
        new("act", ActCodec.InPersonas.Definition),
        new("persona", PersonaCodec.Referred.Definition),
        new("match_content", MessageContentCodec.Nested.Definition),
        .. FactMatchCodec.Keys.Select(key => KeyValuePair.Create(FactMatchKey.DefinitionOf(key.Name), key.Definition)),
    ];

    /// <summary>Adds what a schema refers to, and what that refers to.</summary>
    public static void Complete(JsonObject schema)
    {
        var known = All.ToDictionary(StringComparer.Ordinal);
        var definitions = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        var missing = new Queue<string>(References(schema));
        while (missing.TryDequeue(out var name))
        {
            if (definitions.ContainsKey(name)) continue;
            var definition = known[name]();
            definitions[name] = definition;
            foreach (var other in References(definition)) missing.Enqueue(other);
        }

        if (definitions.Count > 0) schema["definitions"] = new JsonObject(definitions);
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(member => member is { Key: "$ref", Value: JsonValue value }
            ? [value.GetValue<string>()[Prefix.Length..]]
            : References(member.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
