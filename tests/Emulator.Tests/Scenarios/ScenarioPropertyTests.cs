using CsCheck;

namespace Chats.Emulator.Scenarios;

/// <summary>Whatever is thrown at the reader, it answers with a world or with problems, never both and never an exception.</summary>
public sealed class ScenarioPropertyTests
{
    private static readonly string[] Seeds =
        [.. new[] { "default.yaml", "two-lines.yaml", "opt-outs.yaml", "group-chats.yaml", "flaky-network.yaml", "media.yaml",
            "group-lifecycle.yaml", "inbound.yaml" }.Select(Shipped.Text)];

    private static readonly string[] Snippets =
    [
        "{", "}", "[", "]", ":", ": ", "- ", "\n", "  ", "\"", "'", "&a", "*a", "!!int ", "<<: ", "? ", "| ", "> ", "%", "@", "#", "\t",
        "\0", "---\n",
        "null", "true", "-1", "1e999", "99999999999999999999", "2026-13-01T00:00:00Z", "-36500d", "PT", "+", "https://", "me", "é",
        "\uD800",
    ];

    private static readonly Gen<string> Snippet = Gen.Int[0, Snippets.Length - 1].Select(index => Snippets[index]);

    [Fact]
    public void Garbage_never_throws() =>
        Gen.OneOf(Gen.String, Snippet).Array[0, 40].Select(parts => string.Concat(parts)).Sample(Holds, iter: 1500);

    [Fact]
    public void Mutated_scenarios_never_throw() =>
        Gen.Select(Gen.Int[0, Seeds.Length - 1].Select(index => Seeds[index]), Gen.Double[0, 1], Gen.Int[0, 30], Snippet)
        .Select((text, place, cut, snippet) =>
        {
            var at = (int)(place * text.Length);
            return string.Concat(text.AsSpan(0, at), snippet, text.AsSpan(Math.Min(text.Length, at + cut)));
        })
        .Sample(Holds, iter: 500);

    [Fact]
    public void Mutated_fault_rules_never_throw() => Gen.Select(Gen.Double[0, 1], Gen.Int[0, 12], Snippet)
        .Sample((place, cut, snippet) =>
        {
            const string text =
                """{"on":"*","when":{"calls":[1,2],"between":["1m","2m"]},"phase":"after","then":{"error":1007,"delay":{"median":"1s"}}}""";
            var at = (int)(place * text.Length);
            var reading =
                FaultRuleReader.Read(
                    string.Concat(text.AsSpan(0, at), snippet, text.AsSpan(Math.Min(text.Length, at + cut))), "f", Shipped.Now);
            return reading.Rule is null != (reading.Problems.Count == 0);
        });

    private static bool Holds(string text)
    {
        var reading = ScenarioLoader.Load(text, "s.yaml", Shipped.Now);
        var check = ScenarioLoader.Check(text, "s.yaml");
        return reading.Origin is null != (reading.Problems.Count == 0) && check.Origin is null
            && check.Problems.SequenceEqual(reading.Problems);
    }
}
