using System.Globalization;
using Chats.Emulator.Conversations.Reports.Text;
using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.Conversations.Reports.Html;

/// <summary>One test: open when it did not pass, else a line to open.</summary>
/// <param name="Group">The test.</param>
/// <param name="Id">What links to it name.</param>
internal sealed record TestSection(TestGroup Group, string Id)
{
    public bool IsBroken => Group.Verdict is TestVerdict.Failed or TestVerdict.Error;

    public Markup Show() => IsBroken
        ? Markup.Of($"""
            <article class="test {VerdictMark.Class(Group.Verdict)}" id="{Id}">
            <div class="test-head">{Head()}</div>
            {Body()}
            </article>
            """)
        : Markup.Of($"""
            <details class="test {VerdictMark.Class(Group.Verdict)}" id="{Id}">
            <summary class="test-head">{Head()}</summary>
            {Body()}
            </details>
            """);

    private Markup Head()
    {
        var share = RunSummary.Repetitions(Group);
        return Markup.Of($"""
            {VerdictMark.Badge(Group.Verdict)}
            <h3><bdi>{Group.Title}</bdi></h3>
            <p class="dim">{Group.File} · {Elapsed.Text(Group.Duration)}{World()}{(share.Length > 0 ? $" · {share}" : "")}</p>
            """);
    }

    private string World() =>
        Group.Shown.WorldDuration > Group.Shown.Duration ? $" · {Elapsed.Text(Group.Shown.WorldDuration)} for the world" : "";

    private Markup Body()
    {
        var test = Group.Shown;
        return Markup.Of($"""
            <div class="test-body">
            {FailurePanel.Of(test)}
            {Repetition(test)}
            {StepList.Of(Group)}
            {ConversationTable.Of(test)}
            <p class="dim seed">Seed <code>{test.Seed}</code></p>
            </div>
            """);
    }

    private Markup Repetition(TestResult test) => Markup.When(Group.IsRepeated, () => Markup.Of(
        $"<p class=\"dim\">Shown is repetition {test.Repetition.ToString(CultureInfo.InvariantCulture)} of {Group.Results.Count}.</p>"));
}
