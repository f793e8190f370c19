using System.Collections.Immutable;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.Worlds.State.Compact;

/// <summary>A person of whom only that is known which nearly everybody has, in 56 bytes.</summary>
internal readonly record struct CompactContact
{
    private readonly Guid _id;
    private readonly ImmutableArray<Service> _services;
    private readonly TimeSpan? _readsAfter;
    private readonly bool _isDeclared;

    private CompactContact(Contact contact)
    {
        (_id, Handle, _services) = (contact.Id, contact.Handle, contact.Services);
        (_readsAfter, _isDeclared, HasWritten) = (contact.ReadsAfter, contact.Declared, contact.HasWritten);
    }

    public string Handle { get; }

    public bool HasWritten { get; init; }

    /// <summary>The record of a person; null: no record is read as exactly that person.</summary>
    public static CompactContact? Of(Contact contact)
    {
        var record = new CompactContact(contact);
        return record.Read() == contact ? record : null;
    }

    public Contact Read() => new(_id, Handle)
    {
        Services = _services,
        ReadsAfter = _readsAfter,
        Declared = _isDeclared,
        HasWritten = HasWritten,
    };
}
