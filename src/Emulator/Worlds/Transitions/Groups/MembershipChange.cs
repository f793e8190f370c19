using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Groups;

/// <summary>A person is to be added to a group or to leave it. Asked twice: when it is accepted, and when it is made.</summary>
internal abstract record MembershipChange
{
    /// <summary>How many must remain, the own line counted.</summary>
    public const int Least = 3;

    public abstract string EventType { get; }

    /// <summary>Whom it is about.</summary>
    public abstract string HandleOf(Chat chat);

    /// <summary>Why it cannot be.</summary>
    public abstract Refusal? Problem(WorldState state, Chat chat);

    /// <summary>The state with the change made.</summary>
    public abstract WorldState Apply(WorldState state, Chat chat, IdSource ids, DateTimeOffset now);

    /// <summary>What is reported of a participant who is gone: removed, also when they left by themselves (docs/decisions/0012).</summary>
    /// <param name="who">Who is gone.</param>
    /// <param name="by">Who did it.</param>
    public static ParticipantDetail Gone(Participant who, Participant by) =>
        new(who with { Status = ParticipantStatus.Removed }) { By = by };

    /// <summary>People come and go in iMessage groups only (docs/decisions/0012).</summary>
    protected static Refusal? KindProblem(Chat chat)
    {
        if (!chat.IsGroup) return GroupRules.MembersOfGroup.Refuse("Participants of direct message chats cannot be changed");
        return chat.Service == Service.IMessage
            ? null
            : GroupRules.MembersOverIMessage.Refuse("Participants can only be changed in iMessage group chats");
    }

    protected static int Active(Chat chat) => chat.Participants.Count(participant => participant.IsActive);
}
