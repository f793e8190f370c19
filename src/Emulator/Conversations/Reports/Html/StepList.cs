using System.Globalization;
using Chats.Emulator.Conversations.Reports.Text;
using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.Conversations.Reports.Html;

/// <summary>The steps with their outcomes; of a test that is repeated also how often each passed.</summary>
internal static class StepList
{
    public static Markup Of(TestGroup group)
    {
        var steps = group.Shown.Steps;
        if (steps.Count == 0) return Markup.Empty;
        var passed = steps.Count(step => step.Outcome == StepOutcome.Passed);
        return Markup.Of($"""
            <details class="steps"{new Markup(group.Verdict == TestVerdict.Passed ? "" : " open")}>
            <summary><h4>Steps</h4> <span class="dim">{passed} of {steps.Count} passed</span></summary>
            <ol>
            {Markup.Join(steps.Select(step => Step(group, step)))}
            </ol>
            </details>
            """);
    }

    private static Markup Step(TestGroup group, StepResult step)
    {
        var (css, sign, word) = VerdictMark.Of(step.Outcome);
        var line = step.Line.ToString(CultureInfo.InvariantCulture);
        var time = step.Outcome == StepOutcome.NotRun ? word : Elapsed.Text(step.Duration);
        return Markup.Of($"""
            <li class="{css}"><span class="sign" aria-hidden="true">{sign}</span><span class="hidden">{word}: </span><span class="what"><bdi>{step.Text}</bdi></span>{Share(group, step)}<span class="dim">line {line} · {time}</span></li>
            """);
    }

    private static Markup Share(TestGroup group, StepResult step)
    {
        if (!group.IsRepeated) return Markup.Empty;
        var (passed, reached) = group.Share(step);
        return Markup.Of($"<span class=\"share\">{passed}/{reached}</span>");
    }
}
