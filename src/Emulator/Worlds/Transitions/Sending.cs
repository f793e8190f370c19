using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>What every send has in common: the checks in the contract's order (chats 3.4), and the change itself.</summary>
internal static class Sending
{
    /// <summary>The answer to a key that was used before; null for a new key or none. Keys are the whole account's (messages 7).</summary>
    public static Result<Change<SendOutcome>>? Replay(WorldState state, Grant grant, Outgoing content)
    {
        if (content.IdempotencyKey is not { } key || !state.Sends.TryGetValue(key, out var outcome)) return null;
        if (Lookup.Message(state, grant, outcome.Message.Id).IsRefused(out _)) return MessageRules.ReplayOfDeleted.Refuse();
        return content.IsPoll == outcome.Message.Poll is not null
            ? new Change<SendOutcome>(state, outcome, [])
            : MessageRules.IdempotencyKeyKind.Refuse("idempotency_key was used before: a poll and a message cannot share one");
    }

    /// <summary>Checks the message against line, people and chat, opens the chat where there is none, and sends.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="grant">Who asks; decides which attachments may be used.</param>
    /// <param name="target">Where it goes.</param>
    /// <param name="content">What goes.</param>
    /// <param name="moment">When, and in which call.</param>
    /// <param name="plan">How it will progress.</param>
    public static Result<Change<SendOutcome>> Run(
        WorldState state, Grant grant, SendTarget target, Outgoing content, Moment moment, DeliveryPlanner plan)
    {
        if (SendChecks.RecipientProblem(state, target, content.OverrideOptOut) is { } recipientProblem) return recipientProblem;
        var ids = state.OpenIds();
        var media = Media.Resolve(state, grant, target.Line, content, ids, moment.Now);
        if (media.Missing is { } missing) return missing;
        if (SendChecks.ContentProblem(state, target, content) is { } contentProblem) return contentProblem;
        if (SendChecks.RateProblem(state, target, moment.Now) is { } tooMany) return tooMany;
        if (media.Unfetched is { } unfetched) return unfetched;

        var next = ChatOpening.Meet(state, target.To, ids);
        next = Ephemeral.Keep(next, media.Files);
        var chat = target.Existing ?? ChatOpening.Open(next, target.Line, target.To, content.PreferredService, ids, moment.Now);
        return Send(next, target, chat, content with { Parts = media.Parts }, ids, moment, plan);
    }

    /// <summary>Stores the message, moves the chat to the top, schedules the delivery and remembers the idempotency key.</summary>
    private static Change<SendOutcome> Send(
        WorldState state, SendTarget target, Chat chat, Outgoing content, IdSource ids, Moment moment, DeliveryPlanner plan)
    {
        var isNew = target.Existing is null;
        var message = Compose(state, chat, content, ids, moment);
        var after = chat with
        {
            UpdatedAt = moment.Now,
            Messages = chat.Messages.Add(message.Key),
            LastSentAt = moment.Now,
            TypingUntil = null, // a message takes the place of the bubble (chats 5.6)
        };
        ImmutableArray<WorldEvent> events = isNew
            ? [new WorldEvent(ids.NextUuid(), EventTypes.ChatCreated, moment.Now, moment.TraceId, after, null)]
            : [];
        var outcome = new SendOutcome(after, message) { CreatedChat = isNew, Selection = target.Selection };
        var next = state.Put(after).Add(message) with { IdPosition = ids.Position, Sequence = state.Sequence + 2 };
        next = Ephemeral.Limit(LineChoice.Use(next, after.Line), after.Line, message);
        if (content.IdempotencyKey is { } key) next = next with { Sends = next.Sends.SetItem(key, outcome) };
        if (state.Settings.RateLimits)
        {
            var recipients = after.ActiveOthers.Select(participant => participant.Handle);
            next = next with { Rates = next.Rates.Count(chat.Line, recipients, moment.Now) };
        }

        return new Change<SendOutcome>(plan(next, after, message), outcome, events);
    }

    private static Message Compose(WorldState state, Chat chat, Outgoing content, IdSource ids, Moment moment) =>
        new(ids.NextUuid(), state.Sequence + 1, chat.Id, IsFromMe: true, chat.Me, content.Parts)
        {
            CreatedAt = moment.Now,
            Status = content.IsVoiceMemo ? DeliveryStatus.Queued : DeliveryStatus.Pending, // messages U3
            PreferredService = content.PreferredService,
            Effect = content.Effect,
            ReplyTo = content.ReplyTo is { } reply ? reply with { Root = state.Messages[reply.MessageId].ThreadRoot } : null,
            IdempotencyKey = content.IdempotencyKey,
            IsVoiceMemo = content.IsVoiceMemo,
            Poll = content.PollOptions is { } texts ? new Poll([.. texts.Select(text => new PollOption(ids.NextUuid(), text, chat.Me))], moment.Now) : null,
            TraceId = moment.TraceId,
        };
}
