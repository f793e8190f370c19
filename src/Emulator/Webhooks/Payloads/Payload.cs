using Chats.Emulator.Api.PaymentRequests;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Webhooks.Payloads.Payments;
using Chats.Emulator.Worlds.Events;
using static Chats.Emulator.Worlds.Events.EventTypes;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary>The <c>data</c> of an event, one record for each shape.</summary>
internal static class Payload
{
    /// <summary>The data in that version; null for an event that version does not know.</summary>
    public static object? Of(WorldEvent happened, string version, MediaLinks links)
    {
        if (happened.Detail is RaisedDetail raised) return IsKnown(happened.Type, version) ? raised.Data : null;
        if (happened is { Chat: { } chat, Message: { } message }) return OfMessage(happened, chat, message, version, links);
        if (happened.Chat is { } about) return OfChat(happened, about, version, links);
        return happened.Detail switch
        {
            LineStatusDetail line => LineStatusPayload.From(happened, line),
            LineDetail line => LinePayload.From(happened, line),
            ContactCardDetail card => ContactCardReceivedPayload.From(card),
            PaymentConnectionDetail connection => PaymentConnectionPayload.From(connection),
            AgentPaymentDetail payment => AgentPaymentPayload.From(payment.Payment, links.State.PaymentRequests.Account),
            PaymentRequestDetail payment => PaymentRequestResponse.From(payment.Request, links),
            AccountChangeDetail change => AccountPayload.From(happened, change, links),
            _ => null,
        };
    }

    /// <summary>Edits came with the newest version; all others are told in both.</summary>
    private static bool IsKnown(string type, string version) => type != MessageEdited || version != WebhookVersions.Nested;

    private static object? OfMessage(WorldEvent happened, Chat chat, Message message, string version, MediaLinks links) =>
        (happened.Type, happened.Detail) switch
        {
            (MessageSent or MessageReceived or MessageDelivered or MessageRead, _) when version == WebhookVersions.Nested =>
                NestedMessagePayload.Of(happened.Type, chat, message, links),
            (MessageSent or MessageReceived or MessageDelivered or MessageRead, _) => MessagePayload.From(chat, message, links),
            (MessageFailed, _) => MessageFailedPayload.From(happened, chat, message),
            (MessageEdited, EditDetail edit) => IsKnown(MessageEdited, version) ? MessageEditedPayload.From(chat, message, edit) : null,
            (ReactionAdded or ReactionRemoved or PollReactionAdded, ReactionDetail reaction) =>
                ReactionPayload.Of(happened, chat, message, reaction.Reaction, links),
            _ => message.AsTold().Poll is { } poll ? OfPoll(happened, chat, message, poll) : OfChat(happened, chat, version, links),
        };

    private static object? OfPoll(WorldEvent happened, Chat chat, Message message, Poll poll) => (happened.Type, happened.Detail) switch
    {
        (PollReceived, _) => PollReceivedPayload.From(happened, chat, message, poll),
        (PollSent or PollDelivered or PollRead, _) => PollProgressPayload.From(chat, message, poll),
        (PollFailed, _) => PollFailedPayload.From(happened, chat, message, poll),
        (PollUpdated, PollOptionsDetail options) => PollUpdatedPayload.From(chat, message, options),
        (PollVoteAdded or PollVoteRemoved, PollVoteDetail vote) => PollVotePayload.From(chat, message, vote),
        _ => null,
    };

    private static object? OfChat(WorldEvent happened, Chat chat, string version, MediaLinks links) =>
        (happened.Type, happened.Detail) switch
        {
            (ChatCreated, _) => ChatCreatedPayload.From(chat, version),
            (GroupNameUpdated, GroupDetail group) => GroupUpdatedPayload.Name(happened, chat, group),
            (GroupIconUpdated, GroupDetail group) => GroupUpdatedPayload.Icon(happened, chat, group, links),
            (GroupNameUpdateFailed or GroupIconUpdateFailed or BackgroundUpdateFailed, FailureDetail failure) =>
                UpdateFailedPayload.From(happened, chat, failure),
            (BackgroundUpdated, BackgroundDetail background) => BackgroundUpdatedPayload.From(chat, background, links),
            (TypingStarted or TypingStopped, TypingDetail typing) => TypingPayload.From(chat, typing),
            (ParticipantAdded, ParticipantDetail added) => ParticipantPayload.Added(happened, chat, added.Participant),
            (ParticipantRemoved, ParticipantDetail removed) => ParticipantPayload.Removed(happened, chat, removed.Participant),
            (LocationSharingStarted, LocationDetail location) => LocationStartedPayload.From(chat, location.Share),
            (LocationSharingStopped, LocationDetail location) => LocationStoppedPayload.From(chat, location.Share, happened.At),
            _ => null,
        };
}
