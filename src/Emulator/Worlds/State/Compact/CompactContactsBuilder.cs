using Chats.Emulator.Common.Collections;
using Chats.Emulator.Domain.People;

namespace Chats.Emulator.Worlds.State.Compact;

/// <summary>Gathers people, each by a handle of their own.</summary>
internal sealed class CompactContactsBuilder
{
    private readonly ChunkedList<CompactContact> _records = new();

    /// <summary>Where the record of each handle stands.</summary>
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>Those that no record can hold.</summary>
    private readonly Dictionary<string, Contact> _others = new(StringComparer.Ordinal);

    public CompactContactsBuilder(IEnumerable<Contact> contacts)
    {
        foreach (var contact in contacts) Add(contact);
    }

    public bool Contains(string handle) => _places.ContainsKey(handle) || _others.ContainsKey(handle);

    /// <summary>Who has that handle, made anew each time unless no record can hold them; null: nobody has.</summary>
    public Contact? Find(string handle) =>
        _places.TryGetValue(handle, out var place) ? _records[place].Read() : _others.GetValueOrDefault(handle);

    /// <exception cref="ArgumentException">Somebody has that handle already.</exception>
    public void Add(Contact contact)
    {
        if (Contains(contact.Handle)) throw new ArgumentException($"Two have the handle {contact.Handle}.", nameof(contact));
        if (CompactContact.Of(contact) is not { } record)
        {
            _others.Add(contact.Handle, contact);
            return;
        }

        _places.Add(contact.Handle, _records.Count);
        _records.Add(record);
    }

    /// <summary>Notes that the person with that handle wrote to the account.</summary>
    public void MarkAsWriter(string handle)
    {
        if (!_places.TryGetValue(handle, out var place)) _others[handle] = _others[handle] with { HasWritten = true };
        else if (!_records[place].HasWritten) _records[place] = _records[place] with { HasWritten = true };
    }

    /// <summary>All of them; it takes no more afterwards.</summary>
    public CompactContacts Build() => new(_records, _places, _others);
}
