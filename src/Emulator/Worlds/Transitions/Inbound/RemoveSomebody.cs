using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The person takes somebody out of a group, the own line included, or leaves it (chats 5.8, 5.9).</summary>
/// <param name="Handle">Who acts.</param>
/// <param name="ChatId">The group.</param>
/// <param name="Whom">Who goes; the actor: they leave.</param>
internal sealed record RemoveSomebody(string Handle, Guid ChatId, string Whom) : ActInChat(Handle, ChatId)
{
    private const int Fewest = 3;

    protected override Result<Change<Arrival>> Act(WorldState state, Chat chat, Moment moment)
    {
        if (Groups.Problem(chat) is { } problem) return problem;
        if (chat.Find(Whom) is not { IsActive: true } participant) return ContactRules.InGroup.Refuse($"{Whom} is not in the group.");
        if (chat.Participants.Count(other => other.IsActive) <= Fewest)
        {
            return ContactRules.GroupSize.Refuse($"At least {Fewest} people stay in a group, the line counted.");
        }

        var gone = participant with { Status = Whom == Handle ? ParticipantStatus.Left : ParticipantStatus.Removed, LeftAt = moment.Now };
        var after = chat.With(gone) with { UpdatedAt = moment.Now };
        return Told(state.Put(after), moment, EventTypes.ParticipantRemoved, after, detail: new ParticipantDetail(gone));
    }
}
