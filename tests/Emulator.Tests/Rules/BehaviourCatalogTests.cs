using Chats.Emulator.Docs;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules.Behaviours;
using Chats.Emulator.Rules.Catalog;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Rules;

public sealed class BehaviourCatalogTests
{
    [Fact]
    public void Gives_every_behaviour_and_rule_a_name_of_its_own()
    {
        var names = BehaviourCatalog.All.Select(behaviour => behaviour.Id).Concat(RuleCatalog.All.Select(rule => rule.Id)).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Fact]
    public void Names_operations_and_events_that_exist()
    {
        Assert.Empty(
            BehaviourCatalog.All.SelectMany(behaviour => behaviour.Operations)
                .Except(VendorOperations.All.Select(operation => operation.Name)));
        Assert.Empty(BehaviourCatalog.All.SelectMany(behaviour => behaviour.Events).Except(EventTypes.Emitted));
    }

    [Fact]
    public void Says_that_a_behaviour_is_reported_only_where_the_code_reports_it()
    {
        var named = typeof(Behaviour).Assembly.GetTypes().Where(type => type.Namespace == typeof(ChatBehaviours).Namespace)
            .SelectMany(type => type.GetFields()).Where(field => field.FieldType == typeof(Behaviour)).ToList();

        Assert.Equal(
            BehaviourCatalog.All.Where(behaviour => behaviour.IsReported).Select(behaviour => behaviour.Id).Order(StringComparer.Ordinal),
            named.Select(field => ((Behaviour)field.GetValue(null)!).Id).Order(StringComparer.Ordinal));
        Assert.All(
            named, field => Assert.Contains(
                $"{field.DeclaringType!.Name}.{field.Name}", SourceFiles.OutsideRules, StringComparison.Ordinal));
    }

    [Fact]
    public void Says_each_in_words_that_go_on_in_a_sentence() => Assert.All(BehaviourCatalog.All, behaviour =>
    {
        Assert.False(behaviour.Text.EndsWith('.'), behaviour.Text);
    });
}
