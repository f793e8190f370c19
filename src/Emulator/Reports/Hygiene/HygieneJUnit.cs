namespace Chats.Emulator.Reports.Hygiene;

/// <summary>A hygiene report as JUnit XML: a test case for each demand.</summary>
internal static class HygieneJUnit
{
    public static string Of(HygieneReport report) => JUnit.Of("hygiene", [.. report.Rules.Select(Case)]);

    private static JUnitCase Case(HygieneRule rule) => rule.Findings.Count == 0
        ? new JUnitCase("hygiene", rule.Id)
        : new JUnitCase("hygiene", rule.Id, JUnitCase.Failure, rule.Remedy)
        {
            Details = string.Join('\n', rule.Findings.Select(finding => $"{finding.Text} {HygieneReport.Describe(finding.Proof)}")),
        };
}
