using System.Reflection;
using Chats.Emulator.Docs;

namespace Chats.Emulator.Errors;

public sealed class RuleBookTests
{
    private static readonly Type[] NotTheVendors = [typeof(EmulatorRules), typeof(ContactRules)];

    private static readonly IReadOnlyList<FieldInfo> Written = [.. typeof(Rule).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(Rule).Namespace && type.Name.EndsWith("Rules", StringComparison.Ordinal) && !NotTheVendors.Contains(type))
        .SelectMany(type => type.GetFields())
        .Where(field => field.FieldType == typeof(Rule))];

    [Fact]
    public void Holds_every_rule_of_the_vendors_that_is_written_down() =>
        Assert.Equal(Written.Select(RuleOf).Select(rule => rule.Id).Order(StringComparer.Ordinal), RuleBook.All.Select(rule => rule.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Holds_each_once() => Assert.Equal(RuleBook.All.Count, RuleBook.All.Select(rule => rule.Id).Distinct().Count());

    [Fact]
    public void A_rule_counts_as_provokable_when_the_code_refuses_by_it()
    {
        var refusing = Written.Where(field => SourceFiles.OutsideErrors.Contains($"{field.DeclaringType!.Name}.{field.Name}", StringComparison.Ordinal))
            .Select(RuleOf).Except([TransportRules.NoCrash]);

        Assert.Equal(refusing.Select(rule => rule.Id).Order(StringComparer.Ordinal), RuleBook.Provokable.Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_rule_tells_its_evidence_in_a_header() => Assert.Equal("chats.reuse; evidence=assumed", new Rule("chats.reuse", ApiErrors.ChatNotFound, Evidence.Assumed, "x").Mark);

    private static Rule RuleOf(FieldInfo field) => (Rule)field.GetValue(null)!;
}
