using System.Text;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Catalog;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Docs;

/// <summary>docs/rules.md is written from the code: each rule with its answer and its evidence.</summary>
public sealed class RulesPageTests
{
    private const string Head = """
        # Rules

        Every rule this emulator refuses by, the answer it gives, how we know, and where to read it; then what holds where a call succeeds.
        *Documented*: the vendor's reference, guides, SDKs or published specification say so. *Observed*: seen in real traffic. *Assumed*: every source
        is silent and we chose, in one of the [decisions](decisions/README.md); expect the real API to differ here first. Where a rule is documented
        but its error code is not, it counts as assumed. `GET /_emulator/fidelity` tells which of them your tests relied on: see [reports.md](reports.md).

        This page is generated: `UPDATE_DOCS=1 dotnet test tests/Emulator.Tests` writes it anew.

        """;

    [Fact]
    public void Lists_every_rule_and_the_whole_catalogue()
    {
        var page = new StringBuilder(Head);
        foreach (var section in RuleCatalog.Sections) Rules(page, section.Title, section.Rules);
        Rules(page, "The emulator's own", RulesOf(typeof(EmulatorRules)));
        Rules(page, "What people cannot do (control plane: problem details with the status alone)", RulesOf(typeof(ContactRules)));
        foreach (var section in BehaviourCatalog.Sections) Behaviours(page, section);
        page.Append("\n## The error catalogue\n\n| code | HTTP | message | evidence |\n|---|---|---|---|\n");
        foreach (var error in ApiErrors.All)
        {
            page.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"| {error.Code} | {(error.Status is { } status ? $"{status}" : "–")} | {error.Message} | {error.Evidence.ToString().ToLowerInvariant()} |\n");
        }

        Repository.Holds("docs/rules.md", page.ToString());
    }

    private static IEnumerable<Rule> RulesOf(Type rules) => rules.GetFields().Select(field => field.GetValue(null)).OfType<Rule>();

    /// <summary>A decision by its number, a page of the vendor's by that word.</summary>
    private static string Link(Source source) => source.Link.StartsWith("docs/", StringComparison.Ordinal)
        ? $"[{Path.GetFileName(source.Link)[..4]}]({source.Link["docs/".Length..]})"
        : $"[vendor]({source.Link})";

    private static void Rules(StringBuilder page, string title, IEnumerable<Rule> rules)
    {
        page.Append($"\n## {title}\n\n| rule | answer | evidence | source |\n|---|---|---|---|\n");
        foreach (var rule in rules)
        {
            page.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"| `{rule.Id}` | {rule.Status}/{rule.Error.Code} {rule.Error.Message} | {rule.Evidence.ToWireName()} | {Link(rule.Source)} |\n");
        }
    }

    private static void Behaviours(StringBuilder page, BehaviourSection section)
    {
        page.Append(
            $"\n## Beyond refusals: {section.Title.ToLowerInvariant()}\n\n| behaviour | what holds | evidence | source | counted "
                + $"|\n|---|---|---|---|---|\n");
        foreach (var behaviour in section.Behaviours)
        {
            page.Append(
                $"| `{behaviour.Id}` | {behaviour.Text} | {behaviour.Evidence.ToWireName()} | {Link(behaviour.Source)} | {(behaviour.IsCounted ? "yes" : "")} |\n");
        }
    }
}
