using System.Reflection;
using System.Text.RegularExpressions;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Catalog;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Docs;

/// <summary>
/// What the code cites can be opened: a rule by its id (<c>rule chats.exists</c>, of several <c>rules chats.exists, chats.foreign</c>),
/// a decision by its page (<c>docs/decisions/0001</c>), and each rule by a page of the vendor's or a decision.
/// </summary>
public sealed partial class CitationTests
{
    private static readonly IReadOnlyList<string> Texts =
        [".cs", ".csproj", ".json", ".md", ".mjs", ".props", ".py", ".sh", ".txt", ".yaml"];

    private static readonly IReadOnlyList<(string File, string Text)> Code = [.. Read("src").Concat(Read("tests"))];

    private static readonly IReadOnlyList<string> Pages =
    [
        .. Repository.Files("docs/decisions", "*.md").Where(page => !page.EndsWith("README.md", StringComparison.Ordinal)),
    ];

    private static readonly IReadOnlyList<(string Id, Evidence Evidence, Source Source)> Rules =
    [
        .. RuleCatalog.All.Concat(EmulatorRules.All).Concat(RulesOf(typeof(ContactRules)))
            .Select(rule => (rule.Id, rule.Evidence, rule.Source)),
        .. BehaviourCatalog.All.Select(behaviour => (behaviour.Id, behaviour.Evidence, behaviour.Source)),
    ];

    [Fact]
    public void Every_rule_that_is_cited_exists()
    {
        var known = Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var cited = Code.SelectMany(code => RuleCitations.In(code.Text).Select(id => (code.File, Id: id))).ToList();
        Assert.NotEmpty(cited);
        Assert.Equal([], cited.Where(each => !known.Contains(each.Id))
            .Select(each => $"{each.File} cites a rule {each.Id}, which docs/rules.md has not"));
    }

    [Fact]
    public void Every_decision_that_is_cited_is_a_page()
    {
        var cited = Cited().ToList();
        Assert.NotEmpty(cited);
        Assert.Equal([], cited.Where(each => !Pages.Any(page => page.StartsWith(each.Page, StringComparison.Ordinal)))
            .Select(each => $"{each.File} cites {each.Page}, which is no page"));
    }

    [Fact]
    public void Every_rule_can_be_read_where_it_says()
    {
        var vendor = VendorPages.All.Select(page => page.Link).Concat(ApiErrors.All.Select(error => error.DocUrl))
            .ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], Rules.Where(rule => !vendor.Contains(rule.Source.Link) && !Pages.Contains(rule.Source.Link))
            .Select(rule => $"{rule.Id}: {rule.Source.Link}"));
    }

    [Fact]
    public void What_is_not_documented_has_a_decision() =>
        Assert.Equal([], Rules.Where(rule => rule.Evidence != Evidence.Documented && !Pages.Contains(rule.Source.Link))
            .Select(rule => rule.Id));

    [Fact]
    public void Every_decision_is_one_that_something_follows()
    {
        var followed = Rules.Select(rule => rule.Source.Link).Concat(Cited().Select(each => each.Page)).ToList();
        Assert.Equal([], Pages.Where(page => !followed.Any(each => page.StartsWith(each, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_index_lists_every_decision()
    {
        var index = Repository.Text("docs/decisions/README.md");
        Assert.All(Pages, page => Assert.Contains($"({Path.GetFileName(page)})", index, StringComparison.Ordinal));
        Assert.All(Pages, page => Assert.Contains($"[{Repository.Text(page).Split('\n')[0][2..]}]", index, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_cites_a_page_that_is_not_here() =>
        Assert.Equal([], Code.Concat(Read("docs"))
            .SelectMany(code => Unresolvable().Matches(code.Text).Select(match => $"{code.File}: {match.Value}")));

    [Fact]
    public void Tests_are_named_by_the_behaviour_without_sections() =>
        Assert.Equal([], Code.SelectMany(code => Numbered().Matches(code.Text).Select(match => $"{code.File}: {match.Value}")));

    private static IEnumerable<(string File, string Page)> Cited() =>
        Code.SelectMany(code => DecisionCitation().Matches(code.Text).Select(match => (code.File, match.Value)));

    private static IEnumerable<(string File, string Text)> Read(string folder) =>
        Repository.Files(folder, "*")
            .Where(file => Texts.Contains(Path.GetExtension(file)) && !file.Contains("/node_modules/", StringComparison.Ordinal))
            .Where(file => !file.EndsWith("/CitationTests.cs", StringComparison.Ordinal))
            .Select(file => (file, Repository.Text(file)));

    private static IEnumerable<Rule> RulesOf(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => field.GetValue(null)).OfType<Rule>();

    [GeneratedRegex(@"docs/decisions/\d{4}")]
    private static partial Regex DecisionCitation();

    [GeneratedRegex(@"\bchats [0-9]|\b(messages|webhooks) [0-9]+\.|\bdecision [0-9]|\bV[0-9]+\b|\bU[0-9]{1,2}\b(?=[ ,:)])")]
    private static partial Regex Unresolvable();

    // A method that is named after a section, or the name of a case that begins with one.
    [GeneratedRegex(
        @"(?:Task|void) (?:\w+_)?(?:(?:chats|messages|webhooks|decision|section)_\d+|[VUD]\d{1,2})(?:_\w*)?\(|""\d{1,2}\.\d{1,2} [a-z]",
        RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();
}
