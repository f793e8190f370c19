namespace Chats.Emulator.Conversations.Reports.Html;

/// <summary>The list of tests by file, each a link to its section.</summary>
internal static class TestIndex
{
    public static Markup Of(IReadOnlyList<TestSection> tests) => Markup.When(tests.Count > 1, () => Markup.Of($"""
        <nav class="index" aria-label="Tests">
        {Markup.Join(tests.GroupBy(test => test.Group.File).Select(file => File(file.Key, file)))}
        </nav>
        """));

    private static Markup File(string file, IEnumerable<TestSection> tests) => Markup.Of($"""
        <p class="file">{file}</p>
        <ul>
        {Markup.Join(tests.Select(Link))}
        </ul>
        """);

    private static Markup Link(TestSection test) => Markup.Of($"""
        <li><a href="#{test.Id}"><span class="sign {VerdictMark.Class(test.Group.Verdict)}" aria-hidden="true">{VerdictMark.Sign(test.Group.Verdict)}</span><span><bdi>{test.Group.Title}</bdi><span class="hidden">: {VerdictMark.Class(test.Group.Verdict)}</span></span></a></li>
        """);
}
