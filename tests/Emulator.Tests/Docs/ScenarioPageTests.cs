using System.Text;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios;

namespace Chats.Emulator.Docs;

/// <summary>docs/scenarios.md is written from the schema, which is written from what reads the file.</summary>
public sealed class ScenarioPageTests
{
    private const string Head = """
        # Scenario files

        YAML, read strictly: an unknown key is an error, and all problems are reported at once as `file:line:column: message`.
        Begin a file with `# yaml-language-server: $schema=./scenario.schema.json` and an editor completes and checks it.

        Durations are written `400ms`, `5s`, `5m`, `1h30m`, `2d` or `PT5M`. Date-times are RFC 3339, or relative to the world's start: `-5m`.

        This page is generated: `UPDATE_DOCS=1 dotnet test tests/Emulator.Tests` writes it anew.

        | key | value | meaning |
        |---|---|---|

        """;

    [Fact]
    public void Explains_every_key()
    {
        var page = new StringBuilder(Head);
        Keys(page, JsonNode.Parse(ScenarioSchema.Generate())!.AsObject(), "");
        Repository.Holds("docs/scenarios.md", page.ToString());
    }

    private static void Keys(StringBuilder page, JsonObject schema, string prefix)
    {
        if (schema["properties"] is not JsonObject properties) return;
        var required = (schema["required"] as JsonArray)?.Select(name => name!.GetValue<string>()).ToHashSet() ?? [];
        foreach (var (name, node) in properties)
        {
            var key = node!.AsObject();
            var needed = required.Contains(name) ? "**required** " : "";
            page.Append($"| `{prefix}{name}` | {needed}{Value(key)} | {(string?)key["description"]} |\n");
            foreach (var nested in Nested(key)) Keys(page, nested.Schema, $"{prefix}{name}{nested.Suffix}.");
        }
    }

    private static IEnumerable<(JsonObject Schema, string Suffix)> Nested(JsonObject key)
    {
        if (key["properties"] is not null) yield return (key, "");
        if (key["items"] is JsonObject items)
        {
            foreach (var nested in Nested(items)) yield return (nested.Schema, "[]" + nested.Suffix);
        }

        foreach (var nested in Variants(key).SelectMany(Nested)) yield return nested;
    }

    private static string Value(JsonObject key)
    {
        if (key["enum"] is JsonArray choices) return string.Join(", ", choices.Select(choice => $"`{choice}`"));
        if (key["const"] is { } only) return $"`{only}`";
        var variants = Variants(key).Select(Value).Distinct().ToList();
        var kind = variants.Count > 0 ? string.Join(" or ", variants) : (string?)(key["type"] as JsonValue) ?? "text";
        var standard = key["default"] is { } value ? $", default `{value.ToJsonString()}`" : "";
        return kind switch { "array" => "list", "object" => "map", "boolean" => "true or false", "string" => "text", _ => kind } + standard;
    }

    private static IEnumerable<JsonObject> Variants(JsonObject key) =>
        ((key["oneOf"] ?? key["anyOf"]) as JsonArray)?.Select(variant => variant!.AsObject()) ?? [];
}
