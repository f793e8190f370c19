using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Common;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Acts;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files.Steps;

/// <summary>One step of a test: what somebody does, or one of the keys that only tests have.</summary>
internal sealed class StepCodec : Codec<StepContent>
{
    public static readonly StepCodec Step = new();

    private static readonly Codec<StepContent> Act = new ConvertedCodec<Domain.Acts.Act, StepContent>(
        ActCodec.InTests, act => new ActStep(act) { SaveAs = act.SaveAs }, step => ((ActStep)step).Act);

    private StepCodec()
    {
    }

    /// <summary>The words that a step may begin with.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. StepKeys.Names, .. ActCodec.Keys];

    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out StepContent value)
    {
        value = null;
        if (node is not MapNode map)
        {
            problems.Add(
                node.Position,
                $"expected a step such as {{ as: Maya, say: \"Hi\" }} or expect: {{ message: any }}, found {node.Kind}");
            return false;
        }

        var chosen = map.Entries.Select(entry => entry.Key).Where(key => Keys.Contains(key.Value, StringComparer.Ordinal)).ToList();
        if (chosen.Count == 0) return Refuse(map, problems);
        if (chosen.Find(key => key.Value != chosen[0].Value) is { } other)
        {
            problems.Add(other.Position, $"'{chosen[0].Value}' and '{other.Value}' are two steps: begin each with a - of its own");
            return false;
        }

        return (StepKeys.All.GetValueOrDefault(chosen[0].Value) ?? Act).TryRead(node, problems, out value);
    }

    public override Node Write(StepContent value) => value is ActStep ? Act.Write(value) : StepKeys.Of(value).Write(value);

    public override JsonObject Schema() =>
        new() { ["anyOf"] = new JsonArray([Act.Schema(), .. StepKeys.Names.Select(name => (JsonNode)StepKeys.All[name].Schema())]) };

    private static bool Refuse(MapNode map, Problems problems)
    {
        var near = map.Entries.Select(entry => (entry.Key, Meant: Spelling.Closest(entry.Key.Value, Keys)))
            .FirstOrDefault(pair => pair.Meant is not null);
        if (near.Meant is not null)
        {
            problems.Add(near.Key.Position, $"unknown key '{near.Key.Value}'; did you mean '{near.Meant}'?");
        }
        else
        {
            problems.Add(map.Position, $"the step does nothing; it needs one of the keys {string.Join(", ", Keys)}");
        }

        return false;
    }
}
