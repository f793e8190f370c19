using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Groups;

/// <summary>The own line leaves a group, which from then on can only be read.</summary>
internal sealed record Departure : MembershipChange
{
    public override string EventType => EventTypes.ParticipantRemoved;

    public override string HandleOf(Chat chat) => chat.Line;

    public override Refusal? Problem(WorldState state, Chat chat)
    {
        if (KindProblem(chat) is { } problem) return problem;
        return Active(chat) > Least ? null : GroupRules.EnoughToLeave.Refuse($"Only groups of more than {Least} participants can be left");
    }

    public override WorldState Apply(WorldState state, Chat chat, IdSource ids, DateTimeOffset now) =>
        state.Put(Membership.Leave(chat, chat.Line, now));
}
