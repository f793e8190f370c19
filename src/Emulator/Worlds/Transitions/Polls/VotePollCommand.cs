using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Polls;

/// <summary>Gives the own line's vote to an option, or takes it back. What is so already stays so, and no event tells of it.</summary>
internal sealed record VotePollCommand(Grant Grant, Guid MessageId, Guid OptionId, bool IsAdded)
{
    public Result<TransitionResult<Message>> Apply(WorldState state, TransitionContext context)
    {
        if (!PollLookup.FindToChange(state, Grant, MessageId).TryGet(out var message, out var refusal)) return refusal;
        var poll = message.Poll!;
        if (poll.Options.All(option => option.Id != OptionId))
        {
            return PollRules.OptionExists.Refuse("option_id is not an option of this poll");
        }

        var me = state.Chats[message.ChatId].Me;
        var voted = IsAdded
            ? PollVotes.Add(poll, OptionId, me.Handle, context.Now)
            : PollVotes.Remove(poll, OptionId, me.Handle, context.Now);
        return ReferenceEquals(voted, poll)
            ? new TransitionResult<Message>(state, message, [])
            : Changed(state, message with { Poll = voted }, me, context);
    }

    private TransitionResult<Message> Changed(WorldState state, Message after, Participant voter, TransitionContext context)
    {
        var ids = state.OpenIds();
        var type = IsAdded ? EventTypes.PollVoteAdded : EventTypes.PollVoteRemoved;
        var voted = new WorldEvent(ids.NextUuid(), type, context.Now, context.TraceId, state.Chats[after.ChatId], after)
        {
            Detail = new PollVoteDetail(OptionId, voter),
        };
        return new TransitionResult<Message>(state.Put(after) with { IdPosition = ids.Position }, after, [voted]);
    }
}
