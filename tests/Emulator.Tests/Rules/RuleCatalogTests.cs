using System.Reflection;
using Chats.Emulator.Docs;
using Chats.Emulator.Rules.Catalog;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Rules;

public sealed class RuleCatalogTests
{
    private static readonly Type[] NotTheVendors = [typeof(EmulatorRules), typeof(ContactRules)];

    private static readonly IReadOnlyList<FieldInfo> Written = [.. typeof(Rule).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(ChatRules).Namespace && type.Name.EndsWith("Rules", StringComparison.Ordinal)
        && !NotTheVendors.Contains(type))
        .SelectMany(type => type.GetFields())
        .Where(field => field.FieldType == typeof(Rule))];

    [Fact]
    public void Holds_every_rule_of_the_vendors_that_is_written_down() =>
        Assert.Equal(
            Written.Select(RuleOf).Select(rule => rule.Id).Order(StringComparer.Ordinal),
            RuleCatalog.All.Select(rule => rule.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Holds_each_once() => Assert.Equal(RuleCatalog.All.Count, RuleCatalog.All.Select(rule => rule.Id).Distinct().Count());

    [Fact]
    public void A_rule_counts_as_reachable_when_the_code_refuses_by_it()
    {
        var refusing =
            Written.Where(field => SourceFiles.OutsideRules.Contains($"{field.DeclaringType!.Name}.{field.Name}", StringComparison.Ordinal))
            .Select(RuleOf).Except([TransportRules.NoCrash]);

        Assert.Equal(
            refusing.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            RuleCatalog.Reachable.Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_rule_tells_its_evidence_in_a_header() =>
        Assert.Equal("chats.reuse; evidence=assumed", new Rule("chats.reuse", ApiErrors.ChatNotFound, Evidence.Assumed).Mark);

    private static Rule RuleOf(FieldInfo field) => (Rule)field.GetValue(null)!;
}
