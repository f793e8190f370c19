using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Polls;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The person gives one option of a poll their vote, or takes it back; the second time nothing happens.</summary>
internal sealed record ContactVoteCommand(string Handle, Guid MessageId, Guid OptionId, bool IsGiven)
    : ContactMessageCommand(Handle, MessageId)
{
    protected override Result<TransitionResult<ContactActionResult>> Act(
        WorldState state, Chat chat, Message message, TransitionContext context)
    {
        if (message.Poll is not { } poll) return ContactRules.IsPoll.Refuse($"The message {MessageId} is no poll.");
        if (poll.Options.All(option => option.Id != OptionId))
        {
            return ContactRules.OptionExists.Refuse($"The poll has no option {OptionId}; GET /_emulator/state shows them.");
        }

        var voted = IsGiven ? PollVotes.Add(poll, OptionId, Handle, context.Now) : PollVotes.Remove(poll, OptionId, Handle, context.Now);
        if (ReferenceEquals(voted, poll)) return NoChange(state, chat);
        var after = message with { Poll = voted };
        var type = IsGiven ? EventTypes.PollVoteAdded : EventTypes.PollVoteRemoved;
        return WithEvent(state.Put(after), context, type, chat, after, new PollVoteDetail(OptionId, Actor(chat)));
    }
}
