using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Catalog;
using Chats.Emulator.Worlds.Usage;

namespace Chats.Emulator.Reports;

/// <summary>Makes a fidelity report of the counters.</summary>
internal static class FidelityReporter
{
    /// <summary>The names of all rules, for filtering by one.</summary>
    public static readonly IReadOnlyList<string> Names = [.. RuleCatalog.All.Select(rule => rule.Id),
        .. BehaviourCatalog.All.Select(behaviour => behaviour.Id)];

    /// <param name="counters">What was counted.</param>
    /// <param name="scope">Where, in words.</param>
    /// <param name="matches">Which rules are shown.</param>
    public static FidelityReport Of(CoverageCounters counters, string scope, Func<FidelityRule, bool> matches) =>
        new(scope, VendorLevel.Name,
            [.. RuleCatalog.All.Select(rule => Describe(rule, counters))
                .Concat(BehaviourCatalog.All.Select(behaviour => Describe(behaviour, counters))).Where(matches)]);

    /// <summary>One rule; null: there is none of that name.</summary>
    public static FidelityRule? Find(CoverageCounters counters, string id) =>
        RuleCatalog.All.FirstOrDefault(rule => rule.Id == id) is { } rule ? Describe(rule, counters)
        : BehaviourCatalog.All.FirstOrDefault(behaviour => behaviour.Id == id) is { } behaviour ? Describe(behaviour, counters)
        : null;

    /// <summary>The assumed rules that something relied on, except those that are known and accepted.</summary>
    public static FidelityReport Assumed(CoverageCounters counters, string scope, IReadOnlyCollection<string> accepted) =>
        Of(counters, scope, rule => rule.Evidence == Evidence.Assumed.ToWireName() && rule.ReliedOn > 0 && !accepted.Contains(rule.Id));

    private static FidelityRule Describe(Rule rule, CoverageCounters counters) =>
        new(rule.Id, FidelityRule.Refusal, rule.Error.Message, rule.Evidence.ToWireName(), rule.Source.Link)
        {
            Status = rule.Status,
            Code = rule.Error.Code,
            ReliedOn = counters.Rules[rule.Id],
            Witnesses = Witnesses(counters.Rules, rule.Id),
        };

    private static FidelityRule Describe(Behaviour behaviour, CoverageCounters counters) =>
        new(behaviour.Id, FidelityRule.Behaviour, behaviour.Text, behaviour.Evidence.ToWireName(), behaviour.Source.Link)
        {
            ReliedOn = behaviour.IsCounted ? counters.Behaviours[behaviour.Id] : null,
            Witnesses = Witnesses(counters.Behaviours, behaviour.Id),
        };

    private static IReadOnlyList<FidelityReference>? Witnesses(ReferencedCounters counts, string id)
    {
        var witnesses = counts.ReferencesOf(id);
        return witnesses.Count == 0 ? null : [.. witnesses.Select(reference => new FidelityReference(reference.World, reference.TraceId))];
    }
}
