using System.Collections.Immutable;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Polls;

/// <summary>Appends options to a poll (messages 16); the ones that are there never change.</summary>
internal sealed record AddPollOptions(Grant Grant, Guid MessageId, ImmutableArray<string> Texts)
{
    public Result<Change<Message>> Apply(WorldState state, Moment moment)
    {
        if (PollLookup.FindToChange(state, Grant, MessageId) is var found && found.IsRefused(out var refusal)) return refusal;
        var (message, options) = (found.Value, found.Value.Poll!.Options);
        if (options.Length + Texts.Length > Poll.MaximumOptions)
        {
            return PollRules.AtMost100Options.Refuse($"A poll holds at most {Poll.MaximumOptions} options; this one has {options.Length}");
        }

        var chat = state.Chats[message.ChatId];
        var ids = state.OpenIds();
        var added = Texts.Select(text => new PollOption(ids.NextUuid(), text, message.Showing(chat.Me, chat))).ToImmutableArray();
        var after = message with { Poll = new Poll(options.AddRange(added), moment.Now) };
        var updated = new WorldEvent(ids.NextUuid(), EventTypes.PollUpdated, moment.Now, moment.TraceId, chat, after)
        {
            Detail = new PollOptionsDetail(added, chat.Me),
        };
        return new Change<Message>(state.Put(after) with { IdPosition = ids.Position }, after, [updated]);
    }
}
