using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>What every send has in common: the checks that need the state, in the contract's order (chats 3.4), and the change itself.</summary>
internal static class Sending
{
    /// <summary>The answer to a key that was used before; null for a new key or none.</summary>
    public static Result<Change<SendOutcome>>? Replay(WorldState state, string? key)
    {
        if (key is null || !state.Sends.TryGetValue(key, out var outcome)) return null;
        if (!state.Messages.ContainsKey(outcome.Message.Id)) return MessageRules.ReplayOfDeleted.Refuse();
        return new Change<SendOutcome>(state, outcome, []);
    }

    /// <summary>What may not be in the message that makes a new chat (decision 3).</summary>
    public static Refusal? FirstMessageProblem(Outgoing content, WorldSettings settings)
    {
        if (content.Has<LinkPart>() || content.Parts.OfType<TextPart>().Any(text => LinkFinder.ContainsUrl(text.Value)))
        {
            return ChatRules.NoLinkFirst.Refuse("The first message of a new chat cannot contain a link");
        }

        if (content.ReplyTo is not null) return ChatRules.NoReplyFirst.Refuse("The first message of a new chat cannot be a reply");
        return content.Effect is not null && !settings.EffectsOnFirstMessage
            ? ChatRules.NoEffectFirst.Refuse("The first message of a new chat cannot have an effect")
            : null;
    }

    /// <summary>Whether line and recipients take part at all. Opt-outs never block a group, the blocklist only when it holds everybody.</summary>
    public static Refusal? RecipientProblem(WorldState state, string line, ImmutableArray<string> to, bool overrideOptOut)
    {
        if (!state.Lines[line].Eligible) return ChatRules.LineEligible.Refuse();
        if (state.Settings.Sandbox && to.Any(handle => state.Contacts.GetValueOrDefault(handle) is not { HasWritten: true }))
        {
            return ChatRules.SandboxRecipient.Refuse();
        }

        var optedOut = to.Length == 1 && state.Contacts.GetValueOrDefault(to[0]) is { OptedOutAt: not null };
        if (optedOut && !overrideOptOut) return ChatRules.NotOptedOut.Refuse();
        return to.All(state.Blocked.ContainsKey) ? ChatRules.NotBlocked.Refuse() : null;
    }

    /// <summary>What the chat or the people in it cannot take.</summary>
    public static Refusal? ContentProblem(WorldState state, Chat? chat, ImmutableArray<string> to, Outgoing content)
    {
        if (content.ReplyTo is { } reply && ReplyProblem(state, chat, reply) is { } replyProblem) return replyProblem;
        if (MentionProblem(to, content) is { } mentionProblem) return mentionProblem;

        var wantsOther = content.PreferredService is Service.Rcs or Service.Sms;
        if (wantsOther && content.Has<AppCardPart>()) return MessageRules.AppCardService.Refuse();
        if (wantsOther && content.Has<AppClipPart>()) return MessageRules.AppClipOverIMessage.Refuse();

        // Refused at once only when what the person can receive is known; a stranger's card fails later (messages 3.3).
        var knownNotToTakeCards = to.Length == 1
            && state.Contacts.GetValueOrDefault(to[0]) is { Declared: true } contact && !contact.Services.Contains(Service.IMessage);
        return knownNotToTakeCards && content.Has<AppCardPart>() ? MessageRules.AppCardRecipient.Refuse() : null;
    }

    /// <summary>The pair and day limits, on the world's clock.</summary>
    public static Refusal? RateProblem(WorldState state, string line, ImmutableArray<string> to, DateTimeOffset now)
    {
        if (!state.Settings.RateLimits) return null;
        var wait = to.Max(recipient => state.Rates.PairWait(line, recipient, now))
            ?? (state.Settings.Sandbox ? state.Rates.DayWait(now) : null);
        return wait is null
            ? null
            : ChatRules.PairRate.Refuse($"Rate limited. Try again in {wait} seconds.") with { RetryAfter = wait };
    }

    /// <summary>Stores the message, moves the chat to the top, schedules the delivery and remembers the idempotency key.</summary>
    public static Change<SendOutcome> Send(
        WorldState state, Chat chat, bool isNew, Outgoing content, IdSource ids, Moment moment, DeliveryPlanner plan)
    {
        var message = new Message(ids.NextUuid(), state.Sequence + 1, chat.Id, IsFromMe: true, chat.Me, content.Parts)
        {
            CreatedAt = moment.Now,
            Status = DeliveryStatus.Pending,
            PreferredService = content.PreferredService,
            Effect = content.Effect,
            ReplyTo = content.ReplyTo,
            IdempotencyKey = content.IdempotencyKey,
            TraceId = moment.TraceId,
        };
        var after = chat with { UpdatedAt = moment.Now, Messages = chat.Messages.Add(message.Key) };
        ImmutableArray<WorldEvent> events = isNew
            ? [new WorldEvent(ids.NextUuid(), EventTypes.ChatCreated, moment.Now, moment.TraceId, after, null)]
            : [];
        var outcome = new SendOutcome(after, message);
        var next = state.Put(after).Put(message) with { IdPosition = ids.Position, Sequence = state.Sequence + 2 };
        // A file sent by URL may be sent again by the id or the address it was given (messages 13.6).
        var files = content.Parts.OfType<MediaPart>().Select(media => KeyValuePair.Create(
            media.AttachmentId, new Attachment(media.AttachmentId, media.FileName, media.MimeType, media.SizeBytes, Ready: true)));
        next = next with { Attachments = next.Attachments.SetItems(files) };
        if (content.IdempotencyKey is { } key) next = next with { Sends = next.Sends.SetItem(key, outcome) };
        if (state.Settings.RateLimits)
        {
            var recipients = after.ActiveOthers.Select(participant => participant.Handle);
            next = next with { Rates = next.Rates.Count(chat.Line, recipients, moment.Now) };
        }

        return new Change<SendOutcome>(plan(next, after, message), outcome, events);
    }

    private static Refusal? ReplyProblem(WorldState state, Chat? chat, ReplyTo reply)
    {
        if (state.Messages.GetValueOrDefault(reply.MessageId) is not { } target || target.ChatId != chat?.Id)
        {
            return MessageRules.ReplyTarget.Refuse();
        }

        return reply.PartIndex < target.Parts.Length
            ? null
            : MessageRules.ReplyPart.Refuse($"reply_to.part_index must be below {target.Parts.Length}, the number of parts of that message");
    }

    private static Refusal? MentionProblem(ImmutableArray<string> to, Outgoing content)
    {
        var mentions = content.Parts.OfType<TextPart>().Select(text => text.Mention).OfType<string>().ToList();
        if (mentions.Count == 0) return null;
        if (to.Length == 1) return MessageRules.MentionInGroup.Refuse("Mentions are only supported in group chats");
        return mentions.Find(handle => !to.Contains(Handle.Normalize(handle))) is { } stranger
            ? MessageRules.MentionParticipant.Refuse($"{stranger} is not a participant of this chat")
            : null;
    }
}
