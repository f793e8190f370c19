using System.Globalization;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Text;
using NJsonSchema;

namespace Chats.Emulator.Scenarios;

public sealed class ScenarioSchemaTests
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromJsonAsync(ScenarioSchema.Generate()));

    [Fact]
    public void The_shipped_schema_is_the_generated_one() =>
        Assert.Equal(ScenarioSchema.Generate(), File.ReadAllText(Shipped.PathOf("scenario.schema.json")));

    [Fact]
    public void Every_property_has_a_description()
    {
        var missing = new List<string>();
        Walk(JsonNode.Parse(ScenarioSchema.Generate())!, "", missing);
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public async Task Every_shipped_scenario_satisfies_the_schema(string name)
    {
        Assert.Empty(await Validate(Shipped.Text(name)));
        Assert.StartsWith("# yaml-language-server: $schema=./scenario.schema.json\n", Shipped.Text(name), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name: x")]
    [InlineData("version: 2")]
    [InlineData("version: 1\nnaem: x")]
    [InlineData("version: 1\nseed: -1")]
    [InlineData("version: 1\nlines: 5")]
    [InlineData("version: 1\nlines: []")]
    [InlineData("version: 1\nlines: [{ number: \"12025550100\" }]")]
    [InlineData("version: 1\nlines: [{ eligible: true }]")]
    [InlineData("version: 1\nlines: [{ number: \"+12025550100\", reputation: OPTED_OUT }]")]
    [InlineData("version: 1\nlines: [{ number: \"+12025550100\", rcs: true }]")]
    [InlineData("version: 1\nlines: [{ number: \"+12025550100\", forwarding_number: me }]")]
    [InlineData("version: 1\ncontacts: [{ handle: a@example.com, services: [imessage] }]")]
    [InlineData("version: 1\ncontacts: [{ handle: a@example.com, reads_after: 5 }]")]
    [InlineData("version: 1\ncontacts: [{ handle: a@example.com, blocked: maybe }]")]
    [InlineData("version: 1\ncontacts: [{ handle: a@example.com, delivery: {} }]")]
    [InlineData("version: 1\ncontacts: [{ handle: a@example.com, delivery: { stalls_at: read } }]")]
    [InlineData("version: 1\nchats: [{ from: \"+12025550100\", to: [] }]")]
    [InlineData("version: 1\nchats: [{ from: \"+12025550100\", to: [a@example.com], messages: [{ from: me }] }]")]
    [InlineData("version: 1\nchats: [{ from: \"+12025550100\", to: [a@example.com], messages: [{ from: me, parts: [{ type: media }] }] }]")]
    [InlineData("version: 1\nchats: [{ from: \"+12025550100\", to: [a@example.com], created_at: 5m }]")]
    [InlineData("version: 1\nchats: [{ from: \"+12025550100\", to: [a@example.com, b@example.com], joined: [a@example.com] }]")]
    [InlineData("version: 1\nchats: [{ from: \"+12025550100\", to: [a@example.com], messages: [{ from: me, poll: { options: [a] } }] }]")]
    [InlineData("version: 1\nchats: [{ from: \"+12025550100\", to: [a@example.com], messages: [{ from: me, text: x, effect: { type: "
        + "screen, name: slam } }] }]")]
    [InlineData("version: 1\nchats: [{ from: \"+12025550100\", to: [a@example.com], messages: [{ from: me, text: x, reactions: [{ type: "
        + "like }] }] }]")]
    [InlineData("version: 1\ngenerate: { chats: 1000001 }")]
    [InlineData("version: 1\ngenerate: { chats: 1, locale: klingon }")]
    [InlineData("version: 1\nrate_limits: maybe")]
    [InlineData("version: 1\nfaults: [{ name: f, then: { status: 500 } }]")]
    [InlineData("version: 1\nfaults: [{ name: f, on: \"*\", then: { connection: drop } }]")]
    [InlineData("version: 1\nclock: { mode: manual, now: yesterday }")]
    public async Task What_the_reader_refuses_the_schema_refuses(string text)
    {
        Assert.NotEmpty(ScenarioLoader.Check(text, "s.yaml").Problems);
        Assert.NotEmpty(await Validate(text));
    }

    [Theory]
    [InlineData("version: 1\nlines: [{ number: +12025550100 }]\nrate_limits: off")]
    [InlineData("version: 1\nrate_limits: true\ncontacts: [{ handle: a@example.com, opted_out: -5m, blocked: { at: -P1D } }]")]
    [InlineData("version: 1\nchats: [{ from: +12025550100, to: [a@example.com], messages: [{ from: me, text: 5 }] }]")]
    [InlineData("version: 1\ncontacts: [{ handle: a@example.com, delivery: { fails_with: 4001, arrives_late: 10s } }]\ndelivery: { "
        + "queued_after: 0s }")]
    [InlineData("version: 1\nchats: [{ from: +12025550100, to: [a@example.com, b@example.com], left: [me, { who: b@example.com, at: -5m }] }]")]
    public async Task What_the_reader_takes_the_schema_takes(string text)
    {
        Assert.Empty(ScenarioLoader.Check(text, "s.yaml").Problems);
        Assert.Empty(await Validate(text));
    }

    private static async Task<IEnumerable<string>> Validate(string yaml)
    {
        var schema = await Schema.Value;
        var root = YamlText.Read(yaml, new Problems("s.yaml"))!;
        return schema.Validate(Json(root)!.ToJsonString()).Select(error => error.ToString());
    }

    /// <summary>The node as a YAML 1.2 editor sees it: plain scalars may be numbers, truth values or nothing.</summary>
    private static JsonNode? Json(Node node) => node switch
    {
        ListNode list => new JsonArray([.. list.Items.Select(Json)]),
        MapNode map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Json(entry.Value)))),
        ScalarNode { IsNull: true } => null,
        ScalarNode { AsBoolean: { } boolean } => boolean,
        ScalarNode { IsPlain: true } scalar when long.TryParse(scalar.Value, CultureInfo.InvariantCulture, out var integer) => integer,
        ScalarNode { IsPlain: true } scalar when double.TryParse(scalar.Value, CultureInfo.InvariantCulture, out var number) => number,
        ScalarNode scalar => scalar.Value,
        _ => throw new InvalidOperationException(),
    };

    private static void Walk(JsonNode node, string path, List<string> missing)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array) Walk(item!, path, missing);
        }

        if (node is not JsonObject schema) return;
        foreach (var (name, property) in schema["properties"]?.AsObject() ?? [])
        {
            if (string.IsNullOrWhiteSpace(property!["description"]?.GetValue<string>())) missing.Add($"{path}.{name}");
            Walk(property, $"{path}.{name}", missing);
        }

        foreach (var (key, value) in schema.Where(
            pair => pair.Key is "items" or "anyOf" or "oneOf")) Walk(value!, $"{path}/{key}", missing);
    }
}
