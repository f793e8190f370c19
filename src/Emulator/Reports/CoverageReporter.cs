using System.Globalization;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Faults;
using Chats.Emulator.Rules.Catalog;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.Usage;

namespace Chats.Emulator.Reports;

/// <summary>Makes a coverage report of the counters. Denominators hold only what can happen here at all.</summary>
internal static class CoverageReporter
{
    /// <param name="counters">What was counted.</param>
    /// <param name="scope">Where, in words.</param>
    /// <param name="minimum">The percentage of operations that is asked for; 0: none.</param>
    public static CoverageReport Of(CoverageCounters counters, string scope, int minimum = 0)
    {
        IReadOnlyList<CoverageSection> sections =
        [
            Section(CoverageReport.Measured, Operations(counters)),
            Section("errors", CounterKeys.Errors.Keys.Order().Select(code => new CoverageItem(Text(code), counters.Errors[code]))),
            Section("rules", RuleCatalog.Reachable.Select(rule => new CoverageItem(rule.Id, counters.Rules[rule.Id]))),
            Section("events", EventTypes.Emitted.Select(type => new CoverageItem(type, counters.Events[type]))),
            Section("faults", FaultKinds.All.Select(kind => new CoverageItem(kind, counters.Faults[kind]))),
        ];
        var (covered, total) = (sections.Sum(section => section.Covered), sections.Sum(section => section.Total));
        var measured = sections[0];
        return new CoverageReport(scope, Share.Of(covered, total), minimum, 100 * measured.Covered >= minimum * measured.Total, sections);
    }

    private static IEnumerable<CoverageItem> Operations(CoverageCounters counters) => VendorOperations.All
        .Select(operation => operation.Name)
        .Where(CounterKeys.Operations.ContainsKey)
        .Select(name => new CoverageItem(name, counters.Successes[name]) { Calls = counters.Calls[name] });

    private static CoverageSection Section(string name, IEnumerable<CoverageItem> items)
    {
        var all = items.ToList();
        var missing = all.Where(item => item.Count == 0).Select(item => item.Name).ToList();
        var covered = all.Count - missing.Count;
        return new CoverageSection(name, covered, all.Count, Share.Of(covered, all.Count), missing, all);
    }

    private static string Text(int code) => code.ToString(CultureInfo.InvariantCulture);
}
