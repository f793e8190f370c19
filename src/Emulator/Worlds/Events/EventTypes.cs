namespace Chats.Emulator.Worlds.Events;

/// <summary>The vendor's names of events: those this emulator causes by name, and all that may be subscribed to.</summary>
internal static class EventTypes
{
    public const string ChatCreated = "chat.created";
    public const string GroupNameUpdated = "chat.group_name_updated";
    public const string GroupNameUpdateFailed = "chat.group_name_update_failed";
    public const string GroupIconUpdated = "chat.group_icon_updated";
    public const string GroupIconUpdateFailed = "chat.group_icon_update_failed";
    public const string BackgroundUpdated = "chat.background_updated";
    public const string BackgroundUpdateFailed = "chat.background_update_failed";
    public const string TypingStarted = "chat.typing_indicator.started";
    public const string TypingStopped = "chat.typing_indicator.stopped";
    public const string ParticipantAdded = "participant.added";
    public const string ParticipantRemoved = "participant.removed";
    public const string MessageSent = "message.sent";
    public const string MessageReceived = "message.received";
    public const string MessageDelivered = "message.delivered";
    public const string MessageRead = "message.read";
    public const string MessageFailed = "message.failed";
    public const string MessageEdited = "message.edited";
    public const string ReactionAdded = "reaction.added";
    public const string ReactionRemoved = "reaction.removed";
    public const string LocationSharingStarted = "location.sharing.started";
    public const string LocationSharingStopped = "location.sharing.stopped";
    public const string PhoneNumberStatusUpdated = "phone_number.status_updated";
    public const string PollSent = "poll.sent";
    public const string PollReceived = "poll.received";
    public const string PollDelivered = "poll.delivered";
    public const string PollRead = "poll.read";
    public const string PollFailed = "poll.failed";
    public const string PollUpdated = "poll.updated";
    public const string PollVoteAdded = "poll.vote.added";
    public const string PollVoteRemoved = "poll.vote.removed";
    public const string PollReactionAdded = "poll.reaction.added";

    /// <summary>Every name the vendor documents, in its order.</summary>
    public static readonly string[] Catalogue =
    [
        MessageSent, MessageReceived, MessageRead, MessageDelivered, MessageFailed, MessageEdited, ReactionAdded, ReactionRemoved,
        PollReceived, PollFailed, PollSent, PollDelivered, PollRead, PollUpdated, PollVoteAdded, PollVoteRemoved, PollReactionAdded,
        ParticipantAdded, ParticipantRemoved, ChatCreated, GroupNameUpdated, GroupIconUpdated, GroupNameUpdateFailed, GroupIconUpdateFailed,
        BackgroundUpdated, BackgroundUpdateFailed, TypingStarted, TypingStopped, PhoneNumberStatusUpdated,
        "call.initiated", "call.ringing", "call.answered", "call.ended", "call.failed", "call.declined", "call.no_answer",
        LocationSharingStarted, LocationSharingStopped,
        "payment.succeeded", "payment.canceled", "payment.expired", "payment.declined", "payment.authorized",
        "connection.created", "connection.revoked",
    ];

    /// <summary>Those this emulator causes: it neither places calls nor moves money.</summary>
    public static readonly string[] Emitted = [.. Catalogue.Where(type => type.Split('.')[0] is not ("call" or "payment" or "connection"))];
}
