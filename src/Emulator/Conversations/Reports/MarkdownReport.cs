using System.Globalization;
using System.Text;
using Chats.Emulator.Common;
using Chats.Emulator.Conversations.Reports.Text;
using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.Conversations.Reports;

/// <summary>A run as Markdown, for the summary of a job or a comment: what did not pass first, then a table of all.</summary>
internal static class MarkdownReport
{
    /// <summary>Services refuse a summary of more than 1 MiB; a character is at most three bytes of it.</summary>
    private const int Longest = 300_000;

    public static string Of(TestRun run)
    {
        var page = new StringBuilder();
        page.Append($"## {Sign(run.Verdict)} Conversation tests: {RunSummary.Counts(run)}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"{Elapsed.Text(run.Duration)} · seed {run.Seed} · Chats Emulator {MarkdownText.Escape(run.Emulator)}\n");
        var broken = run.Groups.Where(group => group.Verdict is TestVerdict.Failed or TestVerdict.Error).ToList();
        foreach (var (index, group) in broken.Index())
        {
            if (page.Length > Longest)
            {
                page.Append(CultureInfo.InvariantCulture, $"\n{broken.Count - index} more did not pass; the report as HTML shows them.\n");
                break;
            }

            Broken(page, group);
        }

        Table(page, run);
        return page.ToString();
    }

    private static void Broken(StringBuilder page, TestGroup group)
    {
        var (test, failure) = (group.Shown, group.Shown.Failure);
        page.Append($"\n### {Sign(group.Verdict)} {MarkdownText.Escape(group.Title)}\n\n");
        if (failure is null) return;
        page.Append($"{MarkdownText.Code(FailureText.Place(test, failure))}: {MarkdownText.Escape(failure.Summary)}\n");
        if (group.IsRepeated) page.Append($"\n{RunSummary.Repetitions(group)}\n");
        page.Append("\n<details><summary>Expected, came, transcript</summary>\n\n");
        page.Append(MarkdownText.Block(PlainText.Cut(FailureText.Details(test, failure), Longest)));
        page.Append("\n</details>\n");
    }

    private static void Table(StringBuilder page, TestRun run)
    {
        if (run.Groups.Count == 0 || page.Length > Longest) return;
        page.Append("\n| | test | file | time |\n|---|---|---|---|\n");
        foreach (var (index, group) in run.Groups.Index())
        {
            if (page.Length > Longest)
            {
                page.Append(CultureInfo.InvariantCulture, $"\n{run.Groups.Count - index} more tests are left out here.\n");
                return;
            }

            var repetitions = group.IsRepeated ? $" ({RunSummary.Repetitions(group)})" : "";
            page.Append($"| {Mark(group.Verdict)} | {MarkdownText.Escape(group.Title)}{repetitions} ")
                .Append($"| {MarkdownText.Escape(group.File)} | {Elapsed.Text(group.Duration)} |\n");
        }
    }

    /// <summary>A sign and the word, for those who do not see the colour or the sign.</summary>
    private static string Mark(TestVerdict verdict) => $"{Sign(verdict)} {verdict.ToString().ToLowerInvariant()}";

    private static string Sign(TestVerdict verdict) => verdict switch
    {
        TestVerdict.Passed => "✅",
        TestVerdict.Failed => "❌",
        TestVerdict.Error => "⚠️",
        _ => "⏭️",
    };
}
