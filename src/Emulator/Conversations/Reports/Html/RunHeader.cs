using System.Globalization;
using Chats.Emulator.Conversations.Reports.Text;
using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.Conversations.Reports.Html;

/// <summary>The top of the report: how the run ended, at a glance.</summary>
internal static class RunHeader
{
    /// <summary>The units of the bar's picture from end to end.</summary>
    private const int BarLength = 1000;

    private static readonly TestVerdict[] Order = [TestVerdict.Passed, TestVerdict.Skipped, TestVerdict.Failed, TestVerdict.Error];

    public static Markup Of(TestRun run) => Markup.Of($"""
        <header class="run {VerdictMark.Class(run.Verdict)}">
        <div class="run-inner">
        <p class="product">Chats Emulator · conversation tests</p>
        <h1>{Headline(run)}</h1>
        <p class="counts">{RunSummary.Counts(run)}</p>
        {Bar(run)}
        <dl class="facts">
        <div><dt>Took</dt><dd>{Elapsed.Text(run.Duration)}</dd></div>
        <div><dt>Began</dt><dd>{run.StartedAt.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture)}</dd></div>
        <div><dt>Seed</dt><dd><code>{run.Seed}</code></dd></div>
        </dl>
        </div>
        </header>
        """);

    private static string Headline(TestRun run) => run.Verdict switch
    {
        TestVerdict.Passed when run.Count(TestVerdict.Passed) == 0 => "Nothing was run",
        TestVerdict.Passed => "Everything passed",
        TestVerdict.Failed => "Not everything passed",
        _ => "Not everything could be judged",
    };

    /// <summary>The counts say the same in words, so the picture is hidden from those who cannot see it.</summary>
    private static Markup Bar(TestRun run)
    {
        var all = Math.Max(1, run.Groups.Count);
        var pieces = new List<Markup>();
        var from = 0;
        foreach (var verdict in Order)
        {
            var length = BarLength * run.Count(verdict) / all;
            if (length > 0) pieces.Add(Piece(verdict, from, length));
            from += length;
        }

        return Markup.Of($"""
            <svg class="bar" viewBox="0 0 {BarLength} 10" preserveAspectRatio="none" aria-hidden="true">{Markup.Join(pieces)}</svg>
            """);
    }

    private static Markup Piece(TestVerdict verdict, int from, int length) =>
        Markup.Of($"<rect class=\"{VerdictMark.Class(verdict)}\" x=\"{from}\" width=\"{length}\" height=\"10\"/>");
}
