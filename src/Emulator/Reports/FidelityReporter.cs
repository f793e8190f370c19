using Chats.Emulator.Errors;
using Chats.Emulator.Errors.Behaviours;
using Chats.Emulator.Worlds.Tallies;

namespace Chats.Emulator.Reports;

/// <summary>Makes a fidelity report of a tally.</summary>
internal static class FidelityReporter
{
    /// <summary>The names of all rules, for whoever filters by one.</summary>
    public static readonly IReadOnlyList<string> Names = [.. RuleBook.All.Select(rule => rule.Id), .. BehaviourBook.All.Select(behaviour => behaviour.Id)];

    /// <param name="tally">What was counted.</param>
    /// <param name="scope">Where, in words.</param>
    /// <param name="matches">Which rules are shown.</param>
    public static FidelityReport Of(Tally tally, string scope, Func<FidelityRule, bool> matches) =>
        new(scope, [.. RuleBook.All.Select(rule => Describe(rule, tally)).Concat(BehaviourBook.All.Select(behaviour => Describe(behaviour, tally))).Where(matches)]);

    /// <summary>The assumed rules that something relied on, save those that somebody knows of and accepts.</summary>
    public static FidelityReport Assumed(Tally tally, string scope, IReadOnlyCollection<string> accepted) =>
        Of(tally, scope, rule => rule.Evidence == Evidence.Assumed.Wire() && rule.ReliedOn > 0 && !accepted.Contains(rule.Id));

    private static FidelityRule Describe(Rule rule, Tally tally) => new(rule.Id, FidelityRule.Refusal, rule.Error.Message, rule.Evidence.Wire(), rule.Source)
    {
        Status = rule.Status,
        Code = rule.Error.Code,
        ReliedOn = tally.Rules[rule.Id],
        Witnesses = Witnesses(tally.Rules, rule.Id),
    };

    private static FidelityRule Describe(Behaviour behaviour, Tally tally) =>
        new(behaviour.Id, FidelityRule.Behaviour, behaviour.Text, behaviour.Evidence.Wire(), behaviour.Source)
        {
            ReliedOn = behaviour.IsCounted ? tally.Behaviours[behaviour.Id] : null,
            Witnesses = Witnesses(tally.Behaviours, behaviour.Id),
        };

    private static IReadOnlyList<FidelityWitness>? Witnesses(WitnessedCounts counts, string id)
    {
        var witnesses = counts.WitnessesOf(id);
        return witnesses.Count == 0 ? null : [.. witnesses.Select(witness => new FidelityWitness(witness.World, witness.TraceId))];
    }
}
