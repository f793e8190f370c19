using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.Conversations.Reports.Html;

/// <summary>A verdict as a sign with its word; the colour alone would not tell everybody.</summary>
internal static class VerdictMark
{
    public static string Class(TestVerdict verdict) => verdict switch
    {
        TestVerdict.Passed => "passed",
        TestVerdict.Failed => "failed",
        TestVerdict.Error => "error",
        _ => "skipped",
    };

    public static Markup Badge(TestVerdict verdict) =>
        Markup.Of($"<span class=\"badge {Class(verdict)}\"><span aria-hidden=\"true\">{Sign(verdict)}</span> {Class(verdict)}</span>");

    public static string Sign(TestVerdict verdict) => verdict switch
    {
        TestVerdict.Passed => "✓",
        TestVerdict.Failed => "✕",
        TestVerdict.Error => "!",
        _ => "–",
    };

    public static (string Class, string Sign, string Word) Of(StepOutcome outcome) => outcome switch
    {
        StepOutcome.Passed => ("passed", "✓", "passed"),
        StepOutcome.Failed => ("failed", "✕", "failed"),
        StepOutcome.Error => ("error", "!", "error"),
        _ => ("not-run", "·", "not reached"),
    };
}
