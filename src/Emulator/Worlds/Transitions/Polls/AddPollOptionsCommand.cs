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
        if (options.Length + Texts.Length > Poll.MaximumOptions)
        {
            return PollRules.AtMost100Options.Refuse($"A poll holds at most {Poll.MaximumOptions} options; this one has {options.Length}");
        }

        var chat = state.Chats[message.ChatId];
        var ids = state.OpenIds();
        var added = Texts.Select(text => new PollOption(ids.NextUuid(), text, message.Showing(chat.Me, chat))).ToImmutableArray();
        var after = message with { Poll = new Poll(options.AddRange(added), context.Now) };
        var updated = new WorldEvent(ids.NextUuid(), EventTypes.PollUpdated, context.Now, context.TraceId, chat, after)
        {
            Detail = new PollOptionsDetail(added, chat.Me),
        };
        return new TransitionResult<Message>(state.Put(after) with { IdPosition = ids.Position }, after, [updated]);
    }
}
