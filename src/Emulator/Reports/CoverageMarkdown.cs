using System.Globalization;
using System.Text;

namespace Chats.Emulator.Reports;

/// <summary>A coverage report for people: the figures, and what is missing.</summary>
internal static class CoverageMarkdown
{
    public static string Of(CoverageReport report)
    {
        var page = new StringBuilder();
        Line(page, $"# Coverage of {report.Scope}: {Share.Text(report.Percent)}");
        Line(page, $"");
        Line(page, $"| | exercised | of | |");
        Line(page, $"|---|---|---|---|");
        foreach (var section in report.Sections)
        {
            Line(page, $"| {section.Name} | {section.Covered} | {section.Total} | {Share.Text(section.Percent)} |");
        }

        if (report.Minimum > 0) Line(page, $"\nOperations asked for: {report.Minimum} %, {(report.Passed ? "reached" : "not reached")}.");
        foreach (var section in report.Sections.Where(section => section.Missing.Count > 0)) Missing(page, section);
        return page.ToString();
    }

    private static void Missing(StringBuilder page, CoverageSection section)
    {
        Line(page, $"\n## {section.Name} not exercised\n");
        foreach (var item in section.Items.Where(item => item.Count == 0)) Line(page, $"- {item.Describe()}");
    }

    private static void Line(StringBuilder page, FormattableString text) =>
        page.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
