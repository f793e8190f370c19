using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Delivery;

namespace Chats.Emulator.Worlds.Transitions.Sending;

/// <summary>Opens chats.</summary>
internal static class ChatOpening
{
    /// <summary>Adds contacts for handles that are still unknown.</summary>
    public static WorldState EnsureContacts(WorldState state, ImmutableArray<string> handles, IdSource ids)
    {
        var contacts = state.Contacts;
        foreach (var handle in handles)
        {
            if (!contacts.ContainsKey(handle)) contacts = contacts.SetItem(handle, Contact.Stranger(ids.NextUuid(), handle));
        }

        return contacts == state.Contacts ? state : state with { Contacts = contacts };
    }

    /// <summary>A chat without messages, not yet in the state; all its participants are known.</summary>
    public static Chat Open(WorldState state, string line, ImmutableArray<string> to, Service? preferred, IdSource ids, DateTimeOffset now)
    {
        var contacts = to.Select(handle => state.Contacts[handle]).ToList();
        var own = state.Lines[line];
        var service = ServiceChoice.ForNewChat(contacts, own.Type, preferred);
        var me = own.AsParticipant(service, now);
        var others = contacts.Select(contact => new Participant(contact.Id, contact.Handle, service, now, IsMe: false));
        return new Chat(ids.NextUuid(), state.Sequence, line, [me, .. others], to.Length > 1, service)
        {
            CreatedAt = now,
            UpdatedAt = now,
            Health = new ChatHealth(HealthStatus.Healthy, now),
        };
    }
}
