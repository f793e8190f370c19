using System.Collections.Immutable;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Sending;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>What a person's message may hold, and what of it the service carries.</summary>
internal static class InboundContent
{
    /// <summary>What other services than iMessage do not carry is lost on the way.</summary>
    public static Outgoing Over(Service service, Outgoing content) => service == Service.IMessage ? content : content with
    {
        Effect = null,
        ReplyTo = null,
        Parts = [.. content.Parts.Select(part => Plain(part, service))],
    };

    public static Refusal? Problem(WorldState state, SendTarget target, Contact author, Service service, Outgoing content)
    {
        if (!state.Lines[target.Line].Type.Does(service))
        {
            return ContactRules.HasService.Refuse($"{target.Line} is an RCS line, which takes RCS and SMS, never iMessage.");
        }

        if (!ContactAccess.CanUse(author, service))
        {
            return ContactRules.HasService.Refuse(ContactAccess.Lacks(state, author.Handle, service));
        }

        if (Unreached(state, target, service) is { } unreached)
        {
            return ContactRules.HasService.Refuse(ContactAccess.Lacks(state, unreached, service));
        }

        var needsIMessage = content.PollOptions is not null || content.Has<AppCardPart>() || content.Has<AppClipPart>();
        if (needsIMessage && service != Service.IMessage)
        {
            return ContactRules.OverIMessage.Refuse(
                $"Polls, app cards and App Clips travel over iMessage only, not over {service.ToWireName()}.");
        }

        if (MentionProblem(state, target, content) is { } mention) return mention;
        return content.ReplyTo is { } reply ? ReplyProblem(state, target.Existing, reply) : null;
    }

    /// <summary>
    /// A person whom the message would not reach: a group starts over what all its people have, and does not change to what one of them
    /// lacks.
    /// </summary>
    private static string? Unreached(WorldState state, SendTarget target, Service service) =>
        target.IsGroup && target.Existing?.Service != service
        ? target.To.FirstOrDefault(handle => state.Contacts.TryGetValue(handle, out var other) && !ContactAccess.CanUse(other, service))
        : null;

    /// <summary>People answer what they have, also where the account deleted its own copy.</summary>
    private static Refusal? ReplyProblem(WorldState state, Chat? chat, ReplyTo reply) =>
        SendChecks.ReplyProblem(chat, state.Messages.GetValueOrDefault(reply.MessageId), reply)
        ?? ContactAccess.ArrivalProblem(chat!, state.Messages[reply.MessageId]);

    private static Refusal? MentionProblem(WorldState state, SendTarget target, Outgoing content)
    {
        var mentions = content.Parts.OfType<TextPart>().SelectMany(text => text.AllMentions())
            .Select(mention => Handle.Normalize(mention.Handle)).ToList();
        if (mentions.Count == 0) return null;
        if (!target.IsGroup) return ContactRules.Mention.Refuse("People are mentioned in groups only.");
        return mentions.Find(handle => handle != target.Line && !target.To.Contains(handle)) is { } stranger
            ? ContactRules.Mention.Refuse($"{state.Names.Show(stranger)} is not in the group.")
            : null;
    }

    private static Part Plain(Part part, Service service) => part switch
    {
        TextPart text => new TextPart(text.Value) { InlineStickers = text.InlineStickers },
        LinkPart link when service == Service.Sms => new TextPart(link.Value),
        _ => part,
    };
}
