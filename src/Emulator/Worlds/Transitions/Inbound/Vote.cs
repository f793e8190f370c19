using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The person gives one option of a poll their vote, or takes it back; the second time nothing happens (messages 16).</summary>
internal sealed record Vote(string Handle, Guid MessageId, Guid OptionId, bool IsGiven) : ActOnMessage(Handle, MessageId)
{
    protected override Result<Change<Arrival>> Act(WorldState state, Chat chat, Message message, Moment moment)
    {
        if (message.Poll is not { } poll) return ContactRules.IsPoll.Refuse($"The message {MessageId} is no poll.");
        if (poll.Options.All(option => option.Id != OptionId))
        {
            return ContactRules.OptionExists.Refuse($"The poll has no option {OptionId}; GET /_emulator/state shows them.");
        }

        var voted = IsGiven ? PollVotes.Add(poll, OptionId, Handle, moment.Now) : PollVotes.Remove(poll, OptionId, Handle, moment.Now);
        if (ReferenceEquals(voted, poll)) return Nothing(state, chat);
        var after = message with { Poll = voted };
        var type = IsGiven ? EventTypes.PollVoteAdded : EventTypes.PollVoteRemoved;
        return Told(state.Put(after), moment, type, chat, after, new PollVoteDetail(OptionId, Actor(chat)));
    }
}
