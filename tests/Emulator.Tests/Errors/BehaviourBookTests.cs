using Chats.Emulator.Docs;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors.Behaviours;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Errors;

public sealed class BehaviourBookTests
{
    [Fact]
    public void Gives_every_behaviour_and_rule_a_name_of_its_own()
    {
        var names = BehaviourBook.All.Select(behaviour => behaviour.Id).Concat(RuleBook.All.Select(rule => rule.Id)).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Fact]
    public void Names_operations_and_events_that_exist()
    {
        Assert.Empty(BehaviourBook.All.SelectMany(behaviour => behaviour.Operations).Except(VendorOperations.All.Select(operation => operation.Name)));
        Assert.Empty(BehaviourBook.All.SelectMany(behaviour => behaviour.Events).Except(EventTypes.Emitted));
    }

    [Fact]
    public void Says_that_a_behaviour_is_reported_only_where_the_code_reports_it()
    {
        var named = typeof(Behaviour).Assembly.GetTypes().Where(type => type.Namespace == typeof(Behaviour).Namespace)
            .SelectMany(type => type.GetFields()).Where(field => field.FieldType == typeof(Behaviour)).ToList();

        Assert.Equal(
            BehaviourBook.All.Where(behaviour => behaviour.IsReported).Select(behaviour => behaviour.Id).Order(StringComparer.Ordinal),
            named.Select(field => ((Behaviour)field.GetValue(null)!).Id).Order(StringComparer.Ordinal));
        Assert.All(named, field => Assert.Contains($"{field.DeclaringType!.Name}.{field.Name}", SourceFiles.OutsideErrors, StringComparison.Ordinal));
    }

    [Fact]
    public void Names_a_source_and_a_sentence_for_each() => Assert.All(BehaviourBook.All, behaviour =>
    {
        Assert.Matches("^(chats|messages|webhooks|decision) ", behaviour.Source);
        Assert.False(behaviour.Text.EndsWith('.'), behaviour.Text);
    });
}
