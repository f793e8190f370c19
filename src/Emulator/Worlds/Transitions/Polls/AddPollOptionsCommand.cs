using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Polls;

/// <summary>Appends options to a poll; the ones that are there never change.</summary>
internal sealed record AddPollOptionsCommand(Grant Grant, Guid MessageId, ImmutableArray<string> Texts)
{
    public Result<TransitionResult<Message>> Apply(WorldState state, TransitionContext context)
    {
        if (!PollLookup.FindToChange(state, Grant, MessageId).TryGet(out var message, out var refusal)) return refusal;
        var options = message.Poll!.Options;
        var listed = message.IsZeroRetention ? options.Length : 0;
        if (message.IsZeroRetention && Texts.Length <= listed)
        {
            return PollRules.ExistingListed.Refuse(
                $"On a line with zero-day retention, options lists the {listed} existing ones in their order, then the new ones");
        }

        if (options.Length + Texts.Length - listed > Poll.MaximumOptions)
        {
            return PollRules.AtMost100Options.Refuse($"A poll holds at most {Poll.MaximumOptions} options; this one has {options.Length}");
        }

        var chat = state.Chats[message.ChatId];
        var ids = state.OpenIds();
        var me = message.Showing(chat.Me, chat);
        var added = Texts.Skip(listed).Select(text => new PollOption(ids.NextUuid(), text, me)).ToImmutableArray();
        var after = message with { Poll = new Poll(options.AddRange(added), context.Now) };
        var updated = new WorldEvent(ids.NextUuid(), EventTypes.PollUpdated, context.Now, context.TraceId, chat, after)
        {
            Detail = new PollOptionsDetail(added, chat.Me),
        };
        return new TransitionResult<Message>(state.Put(after) with { IdPosition = ids.Position }, AsGiven(after, listed), [updated]);
    }

    /// <summary>The poll with the texts of the call, since there are no other ones where none are kept.</summary>
    private Message AsGiven(Message message, int listed)
    {
        if (listed == 0) return message;
        var options = message.Poll!.Options.Select((option, index) => index < listed ? option with { Text = Texts[index] } : option);
        return message with { Poll = message.Poll with { Options = [.. options] } };
    }
}
