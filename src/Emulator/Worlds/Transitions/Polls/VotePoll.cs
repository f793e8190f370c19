using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Polls;

/// <summary>Gives the own line's vote to an option, or takes it back (messages 16). What is so already stays so, and no event tells of it.</summary>
internal sealed record VotePoll(Grant Grant, Guid MessageId, Guid OptionId, bool IsAdded)
{
    public Result<Change<Message>> Apply(WorldState state, Moment moment)
    {
        if (PollLookup.FindToChange(state, Grant, MessageId) is var found && found.IsRefused(out var refusal)) return refusal;
        var (message, poll) = (found.Value, found.Value.Poll!);
        if (poll.Options.All(option => option.Id != OptionId)) return PollRules.OptionExists.Refuse("option_id is not an option of this poll");

        var me = state.Chats[message.ChatId].Me;
        var voted = IsAdded ? PollVotes.Add(poll, OptionId, me.Handle, moment.Now) : PollVotes.Remove(poll, OptionId, me.Handle, moment.Now);
        return ReferenceEquals(voted, poll) ? new Change<Message>(state, message, []) : Changed(state, message with { Poll = voted }, me, moment);
    }

    private Change<Message> Changed(WorldState state, Message after, Participant voter, Moment moment)
    {
        var ids = state.OpenIds();
        var type = IsAdded ? EventTypes.PollVoteAdded : EventTypes.PollVoteRemoved;
        var voted = new WorldEvent(ids.NextUuid(), type, moment.Now, moment.TraceId, state.Chats[after.ChatId], after)
        {
            Detail = new PollVoteDetail(OptionId, voter),
        };
        return new Change<Message>(state.Put(after) with { IdPosition = ids.Position }, after, [voted]);
    }
}
