using System.Text;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios;

namespace Chats.Emulator.Docs;

/// <summary>docs/scenarios.md is written from the schema, which is written from what reads the file.</summary>
public sealed class ScenarioPageTests
{
    private const string Head = """
        # Scenario files

        Short scenarios to copy are in the [cookbook](cookbook.md); this page has every key.

        YAML, read strictly: an unknown key is an error, and all problems are reported at once as `file:line:column: message`.
        Begin a file with `# yaml-language-server: $schema=./scenario.schema.json` and an editor completes and checks it.

        Durations are written `400ms`, `5s`, `5m`, `1h30m`, `2d` or `PT5M`. Date-times are RFC 3339, or relative to the world's start: `-5m`. One without an offset
        is refused, because it would be another time on every machine: write `Z` or `+02:00` behind it.

        ## Several files

        `--scenario base.yaml --scenario more.yaml` reads both, in order, as one scenario, and a file may name others: `include: base.yaml`, or a list of files. Paths
        count from the file that names them, what is included comes before what includes it, and a file that is named more than once is read once. Lists are appended
        and maps merged. A single value that two files give differently, and a handle, number or id that two files have, is a problem that names both places. Files
        may include each other eight levels deep, and not in a circle. `--scenario -` is standard input. `GET /_emulator/scenario` answers the merged text.
        `chats-emulator validate` follows includes, and `validate --together a.yaml b.yaml` checks files as one scenario.

        With `--watch` a change of any of these files seeds the default world anew, and every world that was made from the scenario and is still untouched: its state,
        clock and faults are those it began with, and it has no savepoint (calls that only read do not touch a world). Subscriptions that were made through the API in
        the default world stay until it is reset. Other worlds keep their state. A line on stderr says which. If the files have problems, these are printed, and
        every world stays as it is.

        ## Environment variables

        A value may hold `${env.NAME}`, or `${env.NAME:-default}` where the variable may be missing or empty: a token, a webhook's URL or secret, a seed. The variable
        is put in after the YAML was read, so that it never becomes structure; in `{ … }` and `[ … ]` write quotes around it. A variable that is missing and has no
        default is a problem with its place. `$${env.NAME}` stands for the text `${env.NAME}`, and any other `${` for itself.

        What came from a variable is never shown again: `GET /_emulator/scenario` answers the text as it was written, `GET /_emulator/scenario/current` writes the
        reference for every text that equals such a value (and for a number, truth value or time under the same key), and `GET /_emulator/snapshot`, which would hold the
        values, answers 409; use savepoints, or the export.

        Neither `include` nor `${env.NAME}` works in a text that comes by HTTP, such as `PUT /_emulator/scenario` or a fault rule: 422 names the place.
        Who read a file themselves may send its variables along with `PUT /_emulator/scenario`, as a JSON object in the header `X-Emulator-Environment`; those of the
        emulator are not read.

        ## Names and keys

        `contacts[].name` calls a person something, and the file may then say the name wherever it says a handle: in `to`, `from`, `by`, `votes`, `mention`, `joined`, `locations`, `blocked`,
        `payments.handles`, the `where.to` of a fault. Names are compared whatever their case, and may be used above the place that gives them. A name that nobody has is a problem that says who may
        have been meant. `chats[].key` calls a chat something, for the `where.chat` of a fault. The control plane takes both ([people.md](people.md)); what the world makes of them is handles and ids.

        ## Keys

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
