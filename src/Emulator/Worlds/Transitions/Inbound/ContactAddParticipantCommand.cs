using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Groups;
using Chats.Emulator.Worlds.Transitions.Sending;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The person adds a participant to a group, perhaps the own line, or comes back by themselves.</summary>
/// <param name="Handle">Who acts.</param>
/// <param name="ChatId">The group.</param>
/// <param name="Whom">Who comes; the actor, who then need not be in it.</param>
internal sealed record ContactAddParticipantCommand(string Handle, Guid ChatId, string Whom) : ContactChatCommand(Handle, ChatId)
{
    protected override Result<Chat> Find(WorldState state) => Whom == Handle ? ContactAccess.Any(state, Handle, ChatId) : base.Find(state);

    /// <summary>Being added back is the one thing a line hears of a group it is no longer in.</summary>
    protected override string? Obstacle(WorldState state, Chat chat) =>
        ContactAccess.Obstacle(state, Handle, Whom == chat.Line ? null : chat);

    protected override Result<TransitionResult<ContactActionResult>> Act(WorldState state, Chat chat, TransitionContext context)
    {
        if (Groups.Problem(chat) is { } problem) return problem;
        var ids = state.OpenIds();
        var next = Whom == chat.Line ? state : ChatOpening.EnsureContacts(state, [Whom], ids);
        if (NewcomerProblem(next, chat) is { } newcomerProblem) return newcomerProblem;

        // The own line has its entry already, no matter who brings it back.
        var id = next.Contacts.GetValueOrDefault(Whom)?.Id ?? chat.Me.Id;
        var after = Membership.Add(chat, id, Whom, context.Now);
        next = next.Put(after) with { IdPosition = ids.Position };
        var detail = new ParticipantDetail(after.Find(Whom)!) { By = Actor(after) };
        return WithEvent(next, context, EventTypes.ParticipantAdded, after, detail: detail);
    }

    private Refusal? NewcomerProblem(WorldState state, Chat chat)
    {
        if (chat.Find(Whom) is { IsActive: true }) return ContactRules.NotInGroup.Refuse($"{state.Names.Show(Whom)} is in the group already.");
        if (Whom == chat.Line) return null;
        if (state.Lines.ContainsKey(Whom)) return ContactRules.NotOwnLine.Refuse($"{Whom} is another line of the account.");
        if (!state.Contacts[Whom].Services.Contains(Service.IMessage))
        {
            return ContactRules.GroupService.Refuse($"{state.Names.Show(Whom)} has no iMessage.");
        }

        return chat.ActiveOthers.Count() < Participant.MostOthers
            ? null
            : ContactRules.GroupSize.Refuse($"A group holds at most {Participant.MostOthers} people beside the line.");
    }
}
