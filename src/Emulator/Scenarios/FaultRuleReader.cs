using System.Collections.Immutable;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Scenarios.Checks;
using Chats.Emulator.Scenarios.Model.Faults;
using Chats.Emulator.Scenarios.Seeding;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios;

/// <summary>Reads one fault rule from JSON or YAML; JSON is YAML.</summary>
internal static class FaultRuleReader
{
    /// <param name="text">The rule, written as in a scenario.</param>
    /// <param name="name">Its name; the text may repeat it but not say another.</param>
    /// <param name="start">The time that relative times count from.</param>
    /// <param name="world">Whose people and chats it may call by name and key; null: nobody's.</param>
    public static FaultRuleReading Read(string text, string name, DateTimeOffset start, WorldState? world = null)
    {
        var problems = new Problems($"faults/{name}") { People = world?.Names ?? ContactNames.None };
        var chats = world?.ChatKeys ?? ImmutableDictionary<string, Guid>.Empty;
        if (!FaultCodec.Name.TryRead(new ScalarNode(Position.Start, name, IsPlain: false), problems, out _)
            || YamlText.Read(text, problems) is not { } root
            || !FaultCodec.Nameless.TryRead(new EnvironmentReferences(find: null, problems).Expand(root), problems, out var spec))
        {
            return new FaultRuleReading(null, problems.InOrder());
        }

        if (spec.Name is { } other && other.Value != name)
        {
            problems.Add(other.Position, $"the rule is called '{name}' here, not '{other.Value}'");
        }

        FaultChecks.Run(spec, new KnownNames(problems.People, [.. chats.Keys], lines: []), problems);
        return problems.IsEmpty
            ? new FaultRuleReading(FaultRules.Build(spec, name, start, chats), [])
            : new FaultRuleReading(null, problems.InOrder());
    }
}
