using Chats.Emulator.Journal;

namespace Chats.Emulator.Reports.Hygiene;

/// <summary>Makes a hygiene report of a journal, on request.</summary>
internal static class HygieneReporter
{
    public static readonly IReadOnlyList<IHygieneCheck> Checks =
        [new RetryAfterHeeded(), new RetriesWithKey(), new PagesToTheEnd(), new GroupsNotMarkedRead(), new LeftChatsLeftAlone(),
            new NothingIgnored(), new KnownRoutes(), new PaymentsWithKey(), new SettledPaymentsLeftAlone()];

    /// <summary>The ids of all demands.</summary>
    public static readonly IReadOnlyList<string> Names = [.. Checks.Select(check => check.Id)];

    /// <param name="world">The world's name.</param>
    /// <param name="journal">Its requests, oldest first.</param>
    public static HygieneReport Of(string world, IReadOnlyList<JournalEntry> journal)
    {
        journal = [.. journal.Where(entry => !KnownRoutes.IsNoise(entry))];
        var rules = Checks.Select(check => new HygieneRule(check.Id, check.Demand, check.Remedy, [.. check.Look(journal)])).ToList();
        return new HygieneReport(
            world, journal.Count, journal.Count == 0 ? 0 : journal[0].Sequence, rules.TrueForAll(rule => rule.Findings.Count == 0), rules);
    }
}
