using Chats.Emulator.Domain.People;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.People;

/// <summary>
/// Finds the names that a scenario gives before anything else of it is read, since any part of it may use them. What is wrong with them is
/// said when people and chats are read.
/// </summary>
internal static class KnownNamesReader
{
    public const string Contacts = "contacts";
    public const string Handle = "handle";
    public const string Name = "name";
    public const string Chats = "chats";
    public const string Key = "key";

    /// <summary>The names of people and the keys of chats; the lines are looked up by other means.</summary>
    public static KnownNames Read(Node scenario) => new(NamesOf(scenario), [.. KeysOf(scenario)], lines: []);

    private static ContactNames NamesOf(Node scenario) => ContactNames.Of(
        Items(scenario, Contacts).Select(person => (Handle: HandleOf(person), Name: NameOf(person)))
            .Where(person => person.Handle is not null).Select(person => (person.Handle!, person.Name)));

    private static IEnumerable<string> KeysOf(Node scenario) =>
        Items(scenario, Chats).Select(chat => Text(chat, Key)).OfType<string>();

    private static string? HandleOf(Node person) =>
        Text(person, Handle) is { } handle && Domain.People.Handle.IsValid(handle)
        ? Domain.People.Handle.Normalize(handle)
        : null;

    private static string? NameOf(Node person) => Text(person, Name) is { } name && ContactName.IsMeant(name) ? name : null;

    private static IReadOnlyList<Node> Items(Node scenario, string key) => Value(scenario, key) is ListNode list ? list.Items : [];

    private static string? Text(Node node, string key) => Value(node, key) is ScalarNode { IsNull: false } scalar ? scalar.Value : null;

    private static Node? Value(Node node, string key) =>
        (node as MapNode)?.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value;
}
