using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Sending;

namespace Chats.Emulator.Worlds.Transitions.Groups;

/// <summary>A person is added to a group.</summary>
internal sealed record Addition(string Handle) : MembershipChange
{
    public override string EventType => EventTypes.ParticipantAdded;

    public override string HandleOf(Chat chat) => Handle;

    public override Refusal? Problem(WorldState state, Chat chat)
    {
        var contact = state.Contacts.GetValueOrDefault(Handle) ?? Contact.Stranger(Guid.Empty, Handle);
        if (state.Settings.Sandbox && !contact.HasWritten) return ChatRules.SandboxRecipient.Refuse();
        if (KindProblem(chat) is { } problem) return problem;
        if (chat.Find(Handle) is { IsActive: true }) return GroupRules.NotYetIn.Refuse($"{Handle} is already a participant of this chat");
        if (Active(chat) < Least) return GroupRules.EnoughToAdd.Refuse($"Participants can only be added to groups of at least {Least}");
        if (chat.ActiveOthers.Count() >= Participant.MostOthers)
        {
            return GroupRules.NotTooMany.Refuse($"A group has at most {Participant.MostOthers} other participants");
        }

        return contact.Services.Contains(chat.Service)
            ? null
            : GroupRules.NewcomerOverIMessage.Refuse($"{Handle} cannot be reached over {chat.Service.ToWireName()}");
    }

    public override WorldState Apply(WorldState state, Chat chat, IdSource ids, DateTimeOffset now)
    {
        var next = ChatOpening.EnsureContacts(state, [Handle], ids);
        return next.Put(Membership.Add(chat, next.Contacts[Handle].Id, Handle, now));
    }
}
