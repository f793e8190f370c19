using System.Collections.Immutable;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Sending;

/// <summary>The checks of a send that need the state.</summary>
internal static class SendChecks
{
    /// <summary>What may not be in the message that makes a new chat (docs/decisions/0004).</summary>
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

    /// <summary>
    /// Whether line and recipients take part at all. Opt-outs never block a group, the blocklist only when it holds all recipients.
    /// </summary>
    public static Refusal? RecipientProblem(WorldState state, SendTarget target, bool overrideOptOut)
    {
        if (Lookup.LineProblem(state.Lines[target.Line]) is { } lineProblem) return lineProblem;
        if (state.Settings.Sandbox && !HaveWritten(state, target.To)) return ChatRules.SandboxRecipient.Refuse();

        var optedOut = !target.IsGroup && state.Contacts.GetValueOrDefault(target.To[0]) is { OptedOutAt: not null };
        if (optedOut && !overrideOptOut) return ChatRules.NotOptedOut.Refuse();
        return AreBlocked(state, target.To) ? ChatRules.NotBlocked.Refuse() : null;
    }

    private static bool HaveWritten(WorldState state, ImmutableArray<string> people) =>
        people.All(handle => state.Contacts.GetValueOrDefault(handle) is { HasWritten: true });

    private static bool AreBlocked(WorldState state, ImmutableArray<string> people) =>
        !people.IsEmpty && !state.Blocked.IsEmpty && people.All(state.Blocked.ContainsKey);

    /// <summary>What the chat or the people in it cannot take.</summary>
    public static Refusal? ContentProblem(WorldState state, SendTarget target, Outgoing content)
    {
        if (content.ReplyTo is { } reply && ReplyProblem(target.Existing, Visible(state, reply.MessageId), reply) is { } replyProblem)
        {
            return replyProblem;
        }

        if (MentionProblem(target, content) is { } mentionProblem) return mentionProblem;
        if (content.IsPoll && target.Existing is not { Service: Service.IMessage })
        {
            return PollRules.OverIMessage.Refuse("Polls are only supported in iMessage chats");
        }

        if (content.Experience is not null && target.IsGroup)
        {
            return MessageRules.ExperienceOneRecipient.Refuse("An experience goes to exactly one recipient");
        }

        var wantsOther = content.PreferredService is Service.Rcs or Service.Sms;
        if (wantsOther && content.Has<AppCardPart>()) return MessageRules.AppCardService.Refuse();
        if (wantsOther && content.Has<AppClipPart>()) return MessageRules.AppClipOverIMessage.Refuse();

        return content.Has<AppCardPart>() && IsKnownNotToTakeCards(state, target) ? MessageRules.AppCardRecipient.Refuse() : null;
    }

    /// <summary>Refused at once only when it is known what line and person can do; a stranger's card fails later.</summary>
    private static bool IsKnownNotToTakeCards(WorldState state, SendTarget target)
    {
        if (target.IsGroup) return false;
        if (!state.Lines[target.Line].Type.Does(Service.IMessage)) return true;
        return state.Contacts.GetValueOrDefault(target.To[0]) is { Declared: true } contact && !contact.Services.Contains(Service.IMessage);
    }

    /// <summary>The pair and day limits, on the world's clock.</summary>
    public static Refusal? RateProblem(WorldState state, SendTarget target, DateTimeOffset now)
    {
        if (!state.Settings.RateLimits) return null;
        var wait = target.To.Max(recipient => state.Rates.PairWait(target.Line, recipient, now))
            ?? (state.Settings.Sandbox ? state.Rates.DayWait(now) : null);
        return wait is { } seconds ? ChatRules.PairRate.RefuseFor(seconds) : null;
    }

    /// <summary>Whether there is something in the chat to reply to.</summary>
    /// <param name="chat">Where the reply goes; null: a new chat.</param>
    /// <param name="target">The message it names, if the author has it.</param>
    /// <param name="reply">What it names of it.</param>
    public static Refusal? ReplyProblem(Chat? chat, Message? target, ReplyTo reply)
    {
        if (target is null || target.ChatId != chat?.Id)
        {
            return MessageRules.ReplyTarget.Refuse();
        }

        return reply.PartIndex < target.NameableParts
            ? null
            : MessageRules.ReplyPart.Refuse(
                $"reply_to.part_index must be below {target.NameableParts}, the number of parts of that message");
    }

    private static Message? Visible(WorldState state, Guid id) =>
        state.Messages.GetValueOrDefault(id) is { IsDeleted: false } message ? message : null;

    private static Refusal? MentionProblem(SendTarget target, Outgoing content)
    {
        foreach (var part in content.Parts)
        {
            if (part is not TextPart { Mention: { } handle }) continue;
            if (!target.IsGroup) return MessageRules.MentionInGroup.Refuse("Mentions are only supported in group chats");
            if (!Takes(target, Handle.Normalize(handle)))
            {
                return MessageRules.MentionParticipant.Refuse($"{handle} is not a participant of this chat");
            }
        }

        return null;
    }

    /// <summary>The own line takes part as well.</summary>
    private static bool Takes(SendTarget target, string handle) => handle == target.Line || target.To.Contains(handle);
}
