using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Groups;

/// <summary>A participant is removed from a group and stays listed.</summary>
internal sealed record Removal(string Handle) : MembershipChange
{
    public override string EventType => EventTypes.ParticipantRemoved;

    public override string HandleOf(Chat chat) => Handle;

    public override Refusal? Problem(WorldState state, Chat chat)
    {
        if (KindProblem(chat) is { } problem) return problem;
        if (Handle == chat.Line) return GroupRules.NotYourself.Refuse("Your own number cannot be removed: leave the chat instead");
        if (chat.Find(Handle) is not { IsActive: true })
        {
            return GroupRules.IsIn.Refuse($"{Handle} is not an active participant of this chat");
        }

        return Active(chat) > Least ? null : GroupRules.EnoughRemain.Refuse($"At least {Least} participants must remain");
    }

    public override WorldState Apply(WorldState state, Chat chat, IdSource ids, DateTimeOffset now) =>
        state.Put(Membership.Remove(chat, Handle, now));
}
