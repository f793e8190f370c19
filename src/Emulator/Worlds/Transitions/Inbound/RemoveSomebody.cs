using Chats.Emulator.Domain;
using Chats.Emulator.Errors;
using Chats.Emulator.Worlds.Transitions.Groups;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The person takes somebody out of a group, the own line included, or leaves it (chats 5.8, 5.9).</summary>
/// <param name="Handle">Who acts.</param>
/// <param name="ChatId">The group.</param>
/// <param name="Whom">Who goes; the actor: they leave.</param>
internal sealed record RemoveSomebody(string Handle, Guid ChatId, string Whom) : ActInChat(Handle, ChatId)
{
    protected override Result<Change<Arrival>> Act(WorldState state, Chat chat, Moment moment)
    {
        if (Groups.Problem(chat) is { } problem) return problem;
        if (chat.Find(Whom) is not { IsActive: true }) return ContactRules.InGroup.Refuse($"{Whom} is not in the group.");
        if (chat.Participants.Count(other => other.IsActive) <= MembershipChange.Least)
        {
            return ContactRules.GroupSize.Refuse($"At least {MembershipChange.Least} people stay in a group, the line counted.");
        }

        var after = Whom == Handle ? Membership.Leave(chat, Whom, moment.Now) : Membership.Remove(chat, Whom, moment.Now);
        return Told(state.Put(after), moment, EventTypes.ParticipantRemoved, after, detail: MembershipChange.Gone(after.Find(Whom)!));
    }
}
