using Chats.Emulator.Conversations.Reports.Text;
using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.Conversations.Reports.Html;

/// <summary>The step that did not pass: what was expected, what came, and how to run it again.</summary>
internal static class FailurePanel
{
    public static Markup Of(TestResult test)
    {
        if (test.Failure is not { } failure) return Markup.Empty;
        return Markup.Of($"""
            <section class="failure {VerdictMark.Class(test.Verdict)}">
            <p class="place"><code>{FailureText.Place(test, failure)}</code></p>
            <h4><bdi>{failure.Summary}</bdi></h4>
            {Compared(failure)}
            {Output(failure)}
            {Again(test)}
            </section>
            """);
    }

    private static Markup Compared(TestFailure failure) => Markup.When(failure.Expected.Length > 0, () => Markup.Of($"""
        <dl class="compared">
        <div><dt>Expected</dt><dd><bdi>{failure.Expected}</bdi></dd></div>
        <div><dt>Came</dt>{Came(failure)}</div>
        </dl>
        """));

    private static Markup Came(TestFailure failure) => failure.Came.Count == 0
        ? Markup.Of($"<dd>nothing</dd>")
        : Markup.Join(failure.Came.Select(came => Markup.Of($"<dd><bdi>{came}</bdi></dd>")));

    private static Markup Output(TestFailure failure) => Markup.When(failure.Output.Count > 0, () => Markup.Of($"""
        <details open class="output"><summary>What the application printed last</summary><pre tabindex="0">{string.Join('\n', failure.Output)}</pre></details>
        """));

    private static Markup Again(TestResult test) => Markup.When(test.RunAgain is not null, () => Markup.Of($"""
        <p class="again">Run just this test again</p>
        <pre tabindex="0"><code>{test.RunAgain}</code></pre>
        """));
}
