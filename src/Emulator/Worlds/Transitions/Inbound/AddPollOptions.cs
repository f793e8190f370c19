using System.Collections.Immutable;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The person adds options to a poll, whoever sent it (webhooks 5.15).</summary>
internal sealed record AddPollOptions(string Handle, Guid MessageId, ImmutableArray<string> Texts) : ActOnMessage(Handle, MessageId)
{
    protected override Result<Change<Arrival>> Act(WorldState state, Chat chat, Message message, Moment moment)
    {
        if (message.Poll is not { } poll) return ContactRules.IsPoll.Refuse($"The message {MessageId} is no poll.");
        var ids = state.OpenIds();
        var added = Texts.Select(text => new PollOption(ids.NextUuid(), text, message.Showing(Actor(chat), chat))).ToImmutableArray();
        var after = message with { Poll = poll with { Options = poll.Options.AddRange(added), UpdatedAt = moment.Now } };
        var next = state.Put(after) with { IdPosition = ids.Position };
        return Told(next, moment, EventTypes.PollUpdated, chat, after, new PollOptionsDetail(added, Actor(chat)));
    }
}
