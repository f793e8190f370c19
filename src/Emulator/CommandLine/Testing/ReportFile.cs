using Chats.Emulator.Common;
using Chats.Emulator.Conversations.Reports;
using Chats.Emulator.Conversations.Reports.Html;
using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.CommandLine.Testing;

/// <summary>A report that was asked for.</summary>
/// <param name="Kind">What it is: <c>junit</c>, <c>html</c> or <c>md</c>.</param>
/// <param name="Path">Where it is written.</param>
internal sealed record ReportFile(string Kind, string Path)
{
    /// <summary>The file that GitHub shows as a job's summary; steps add to it.</summary>
    private const string SummaryVariable = "GITHUB_STEP_SUMMARY";

    private static readonly Dictionary<string, Func<TestRun, string>> Kinds = new(StringComparer.Ordinal)
    {
        ["junit"] = JUnitReport.Of,
        ["html"] = HtmlReport.Of,
        ["md"] = MarkdownReport.Of,
    };

    /// <summary>The kinds there are.</summary>
    public static readonly IReadOnlyList<string> KnownKinds = [.. Kinds.Keys];

    /// <summary>How each of them is asked for.</summary>
    public const string Forms = "junit=FILE, html=FILE or md=FILE";

    /// <summary>Why it cannot be written, found out before the first test; null: it can.</summary>
    public static string? Problem(string text)
    {
        var (kind, path) = Parse(text);
        if (path.Length == 0) return $"say what it is and where it goes: {Forms}";
        if (!Kinds.ContainsKey(kind)) return $"there is no report '{kind}'{Hint(kind)}";
        return CoverageFile.Problem(path) is { } problem ? $"{problem} Name a file that can be written." : null;
    }

    public static ReportFile Parse(string text) => text.Split('=', 2) is [var kind, var path] ? new(kind, path) : new(text, "");

    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(TestRun run)
    {
        var report = Kinds[Kind](run);
        if (Path == Environment.GetEnvironmentVariable(SummaryVariable)) File.AppendAllText(Path, report);
        else File.WriteAllText(Path, report);
    }

    private static string Hint(string kind) =>
        Spelling.Closest(kind, [.. Kinds.Keys]) is { } meant ? $"; did you mean '{meant}'?" : "; there are junit, html and md";
}
