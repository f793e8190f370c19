using Chats.Emulator.Domain.People;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.People;

/// <summary>
/// Finds the names that a scenario gives to people before anything else of it is read, since any part of it may use them. What is wrong
/// with them is said when the people are read.
/// </summary>
internal static class ContactNameReader
{
    public const string Contacts = "contacts";
    public const string Handle = "handle";
    public const string Name = "name";

    public static ContactNames Read(Node scenario) => ContactNames.Of(
        Value(scenario, Contacts) is ListNode people ? people.Items.Select(person => (Handle: HandleOf(person), Name: NameOf(person)))
            .Where(person => person.Handle is not null).Select(person => (person.Handle!, person.Name)) : []);

    private static string? HandleOf(Node person) =>
        Value(person, Handle) is ScalarNode { IsNull: false } handle && Domain.People.Handle.IsValid(handle.Value)
            ? Domain.People.Handle.Normalize(handle.Value)
            : null;

    private static string? NameOf(Node person) =>
        Value(person, Name) is ScalarNode { IsNull: false } name && ContactName.IsMeant(name.Value) ? name.Value : null;

    private static Node? Value(Node node, string key) =>
        (node as MapNode)?.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value;
}
