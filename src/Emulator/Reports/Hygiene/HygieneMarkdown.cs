using System.Globalization;
using System.Text;

namespace Chats.Emulator.Reports.Hygiene;

/// <summary>A hygiene report for people.</summary>
internal static class HygieneMarkdown
{
    public static string Of(HygieneReport report)
    {
        var page = new StringBuilder();
        Line(page, $"# What the client of world {report.World} did wrong");
        Line(page, $"\n| | findings | a good client |");
        Line(page, $"|---|---|---|");
        foreach (var rule in report.Rules) Line(page, $"| {rule.Id} | {rule.Findings.Count} | {rule.Demand} |");
        if (report.FirstSequence > 1) Line(page, $"\nThe journal has forgotten the requests before #{report.FirstSequence}.");
        foreach (var rule in report.Rules.Where(rule => rule.Findings.Count > 0)) Findings(page, rule);
        return page.ToString();
    }

    private static void Findings(StringBuilder page, HygieneRule rule)
    {
        Line(page, $"\n## {rule.Id}\n\n{rule.Remedy}\n");
        foreach (var finding in rule.Findings) Line(page, $"- {finding.Text} {HygieneReport.Describe(finding.Proof)}");
    }

    private static void Line(StringBuilder page, FormattableString text) =>
        page.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
