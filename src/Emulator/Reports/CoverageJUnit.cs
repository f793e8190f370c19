namespace Chats.Emulator.Reports;

/// <summary>
/// A coverage report as JUnit XML: a test case for each thing. What is missing was skipped; below the minimum, an operation failed.
/// </summary>
internal static class CoverageJUnit
{
    public static string Of(CoverageReport report) =>
        JUnit.Of("coverage", [.. report.Sections.SelectMany(section => Cases(report, section))]);

    private static IEnumerable<JUnitCase> Cases(CoverageReport report, CoverageSection section)
    {
        var verdict = !report.Passed && section.Name == CoverageReport.Measured ? JUnitCase.Failure : JUnitCase.Skipped;
        return section.Items.Select(item => item.Count > 0
            ? new JUnitCase($"coverage.{section.Name}", item.Name)
            : new JUnitCase($"coverage.{section.Name}", item.Name, verdict, $"not exercised: {item.Describe()}"));
    }
}
