using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Delivery;
using Chats.Emulator.Worlds.Transitions.Expiry;
using Chats.Emulator.Worlds.Transitions.Files;

namespace Chats.Emulator.Worlds.Transitions.Sending;

/// <summary>What every send has in common: the checks in the contract's order, and the change itself.</summary>
internal static class SendSteps
{
    /// <summary>The answer to a key that was used before; null for a new key or none. Keys are the whole account's.</summary>
    public static Result<TransitionResult<SendOutcome>>? Replay(WorldState state, Grant grant, Outgoing content)
    {
        if (content.IdempotencyKey is not { } key || !state.Sends.TryGetValue(key, out var outcome)) return null;
        if (Lookup.Message(state, grant, outcome.Message.Id).IsRefused(out _)) return MessageRules.ReplayOfDeleted.Refuse();
        return content.IsPoll == outcome.Message.Poll is not null
            ? new TransitionResult<SendOutcome>(state, outcome, [])
            : MessageRules.IdempotencyKeyKind.Refuse("idempotency_key was used before: a poll and a message cannot share one");
    }

    /// <summary>Checks the message against line, people and chat, opens the chat where there is none, and sends.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="grant">Who asks; decides which attachments may be used.</param>
    /// <param name="target">Where it goes.</param>
    /// <param name="content">What goes.</param>
    /// <param name="context">When, and in which call.</param>
    /// <param name="outcome">How it will progress; null: as usual.</param>
    public static Result<TransitionResult<SendOutcome>> Run(
        WorldState state, Grant grant, SendTarget target, Outgoing content, TransitionContext context, DeliveryOutcome? outcome)
    {
        if (SendChecks.RecipientProblem(state, target, content.OverrideOptOut) is { } recipientProblem) return recipientProblem;
        var ids = state.OpenIds();
        var media = MediaParts.Resolve(state, grant, target.Line, content, ids, context.Now);
        if (media.Missing is { } missing) return missing;
        if (SendChecks.ContentProblem(state, target, content) is { } contentProblem) return contentProblem;
        if (SendChecks.RateProblem(state, target, context.Now) is { } tooMany) return tooMany;
        if (media.Unfetched is { } unfetched) return unfetched;

        var next = ChatOpening.EnsureContacts(state, target.To, ids);
        next = Ephemeral.Keep(next, media.Files);
        var chat = target.Existing ?? ChatOpening.Open(next, target.Line, target.To, content.PreferredService, ids, context.Now);
        return Send(next, target, chat, content with { Parts = media.Parts }, ids, context, outcome);
    }

    /// <summary>Stores the message, moves the chat to the top, schedules the delivery and remembers the idempotency key.</summary>
    private static TransitionResult<SendOutcome> Send(
        WorldState state, SendTarget target, Chat chat, Outgoing content, IdSource ids, TransitionContext context, DeliveryOutcome? outcome)
    {
        var isNew = target.Existing is null;
        var message = Compose(state, chat, content, ids, context);
        var after = chat with
        {
            UpdatedAt = context.Now,
            Messages = chat.Messages.Add(message.Key),
            LastSentAt = context.Now,
            TypingUntil = null, // a message takes the place of the bubble
        };
        ImmutableArray<WorldEvent> events = isNew
            ? [new WorldEvent(ids.NextUuid(), EventTypes.ChatCreated, context.Now, context.TraceId, after, null)]
            : [];
        var sent = new SendOutcome(after, message) { CreatedChat = isNew, Selection = target.Selection };
        var next = Ephemeral.Limit(LineChoice.Use(state.Add(message, after, ids), after.Line), after.Line, message);
        if (content.IdempotencyKey is { } key)
        {
            var kept = message.IsZeroRetention ? sent with { Message = message.AsRetained() } : sent;
            next = next with { Sends = next.Sends.SetItem(key, kept) };
        }

        if (state.Settings.RateLimits)
        {
            var recipients = after.ActiveOthers.Select(participant => participant.Handle);
            next = next with { Rates = next.Rates.Count(chat.Line, recipients, context.Now) };
        }

        return new TransitionResult<SendOutcome>(MessageProgressPlan.Start(next, after, message, outcome), sent, events);
    }

    private static Message Compose(WorldState state, Chat chat, Outgoing content, IdSource ids, TransitionContext context) =>
        new(ids.NextUuid(), state.Sequence + 1, chat.Id, IsFromMe: true, chat.Me, content.Parts)
        {
            CreatedAt = context.Now,
            Status = content.IsVoiceMemo ? DeliveryStatus.Queued : DeliveryStatus.Pending, // docs/decisions/0020
            PreferredService = content.PreferredService,
            Effect = content.Effect,
            ReplyTo = content.ReplyTo is { } reply ? reply with { Root = state.Messages[reply.MessageId].ThreadRoot } : null,
            IdempotencyKey = content.IdempotencyKey,
            IsVoiceMemo = content.IsVoiceMemo,
            Poll = content.PollOptions is { } texts
                ? new Poll([.. texts.Select(text => new PollOption(ids.NextUuid(), text, chat.Me))], context.Now)
                : null,
            TraceId = context.TraceId,
            ZeroRetention = state.Lines[chat.Line].ZeroRetention == true ? true : null,
        };
}
