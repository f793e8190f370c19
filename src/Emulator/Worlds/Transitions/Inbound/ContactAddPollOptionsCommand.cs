using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The person adds options to a poll, no matter who sent it.</summary>
internal sealed record ContactAddPollOptionsCommand(string Handle, Guid MessageId, ImmutableArray<string> Texts)
    : ContactMessageCommand(Handle, MessageId)
{
    protected override Result<TransitionResult<ContactActionResult>> Act(
        WorldState state, Chat chat, Message message, TransitionContext context)
    {
        if (message.Poll is not { } poll) return ContactRules.IsPoll.Refuse($"The message {MessageId} is no poll.");
        var ids = state.OpenIds();
        var added = Texts.Select(text => new PollOption(ids.NextUuid(), text, message.Showing(Actor(chat), chat))).ToImmutableArray();
        var after = message with { Poll = poll with { Options = poll.Options.AddRange(added), UpdatedAt = context.Now } };
        var next = state.Put(after) with { IdPosition = ids.Position };
        return WithEvent(next, context, EventTypes.PollUpdated, chat, after, new PollOptionsDetail(added, Actor(chat)));
    }
}
