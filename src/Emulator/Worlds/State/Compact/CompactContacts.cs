using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Chats.Emulator.Common.Collections;
using Chats.Emulator.Domain.People;

namespace Chats.Emulator.Worlds.State.Compact;

/// <summary>
/// The people a world began with, by handle: nearly all as records, each of which becomes an object when somebody first asks for it.
/// </summary>
/// <param name="records">Those that records can hold.</param>
/// <param name="places">Where the record of each handle stands.</param>
/// <param name="others">The others.</param>
internal sealed class CompactContacts(
    ChunkedList<CompactContact> records, Dictionary<string, int> places, Dictionary<string, Contact> others)
    : IReadOnlyDictionary<string, Contact>
{
    private readonly ItemsOnDemand<Contact> _contacts = new(records.Count, place => records[place].Read());

    public int Count => records.Count + others.Count;

    public IEnumerable<string> Keys => places.Keys.Concat(others.Keys);

    public IEnumerable<Contact> Values => _contacts.At(Enumerable.Range(0, records.Count)).Concat(others.Values);

    /// <exception cref="KeyNotFoundException">Nobody has that handle.</exception>
    public Contact this[string key] =>
        TryGetValue(key, out var contact) ? contact : throw new KeyNotFoundException($"Nobody has the handle {key}.");

    public bool ContainsKey(string key) => places.ContainsKey(key) || others.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Contact value)
    {
        if (!places.TryGetValue(key, out var place)) return others.TryGetValue(key, out value);
        value = _contacts[place];
        return true;
    }

    public IEnumerator<KeyValuePair<string, Contact>> GetEnumerator() =>
        Values.Select(contact => KeyValuePair.Create(contact.Handle, contact)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
