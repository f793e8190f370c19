using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Groups;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The person removes a participant from a group, perhaps the own line, or leaves it.</summary>
/// <param name="Handle">Who acts.</param>
/// <param name="ChatId">The group.</param>
/// <param name="Whom">Who goes; the actor: they leave.</param>
internal sealed record ContactRemoveParticipantCommand(string Handle, Guid ChatId, string Whom) : ContactChatCommand(Handle, ChatId)
{
    protected override Result<TransitionResult<ContactActionResult>> Act(WorldState state, Chat chat, TransitionContext context)
    {
        if (Groups.Problem(chat) is { } problem) return problem;
        if (chat.Find(Whom) is not { IsActive: true })
        {
            return ContactRules.InGroup.Refuse($"{state.Names.Show(Whom)} is not in the group.");
        }

        if (chat.Participants.Count(other => other.IsActive) <= MembershipChange.Least)
        {
            return ContactRules.GroupSize.Refuse($"At least {MembershipChange.Least} people stay in a group, the line counted.");
        }

        var after = Whom == Handle ? Membership.Leave(chat, Whom, context.Now) : Membership.Remove(chat, Whom, context.Now);
        var detail = MembershipChange.Gone(after.Find(Whom)!, Actor(after));
        return WithEvent(state.Put(after), context, EventTypes.ParticipantRemoved, after, detail: detail);
    }
}
