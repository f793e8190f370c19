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
    public const string PhoneNumberAssigned = "phone_number.assigned";
    public const string PhoneNumberReleased = "phone_number.released";
    public const string ContactCardReceived = "contact_card.received";
    public const string PaymentSucceeded = "payment.succeeded";
    public const string PaymentCanceled = "payment.canceled";
    public const string PaymentExpired = "payment.expired";
    public const string PaymentDeclined = "payment.declined";
    public const string PaymentAuthorized = "payment.authorized";
    public const string ConnectionCreated = "connection.created";
    public const string ConnectionRevoked = "connection.revoked";
    public const string ZeroRetentionUpdated = "zero_day_retention.updated";
    public const string ForwardingUpdated = "phone_number.forwarding_updated";
    public const string ContactCardCreated = "contact_card.created";
    public const string ContactCardUpdated = "contact_card.updated";
    public const string ContactCardDeleted = "contact_card.deleted";
    public const string SubscriptionCreated = "webhook_subscription.created";
    public const string SubscriptionDeleted = "webhook_subscription.deleted";
    public const string SubscriptionTargetUrlChanged = "webhook_subscription.target_url_changed";
    public const string SubscriptionEnabled = "webhook_subscription.enabled";
    public const string SubscriptionDisabled = "webhook_subscription.disabled";
    public const string SubscriptionEventsUpdated = "webhook_subscription.events.updated";
    public const string SubscriptionPhoneNumbersUpdated = "webhook_subscription.phone_numbers.updated";
    public const string RoutingHeadersSet = "webhook_subscription.routing_headers_set";
    public const string RoutingHeadersCleared = "webhook_subscription.routing_headers_cleared";

    /// <summary>Every name the vendor documents, in its order.</summary>
    public static readonly string[] Catalogue =
    [
        MessageSent, MessageReceived, MessageRead, MessageDelivered, MessageFailed, MessageEdited, ReactionAdded, ReactionRemoved,
        PollReceived, PollFailed, PollSent, PollDelivered, PollRead, PollUpdated, PollVoteAdded, PollVoteRemoved, PollReactionAdded,
        ParticipantAdded, ParticipantRemoved, ChatCreated, GroupNameUpdated, GroupIconUpdated, GroupNameUpdateFailed, GroupIconUpdateFailed,
        BackgroundUpdated, BackgroundUpdateFailed, TypingStarted, TypingStopped, PhoneNumberStatusUpdated,
        PhoneNumberAssigned, PhoneNumberReleased, ContactCardReceived,
        "call.initiated", "call.ringing", "call.answered", "call.ended", "call.failed", "call.declined", "call.no_answer",
        LocationSharingStarted, LocationSharingStopped,
        PaymentSucceeded, PaymentCanceled, PaymentExpired, PaymentDeclined, PaymentAuthorized, ConnectionCreated, ConnectionRevoked,
        ZeroRetentionUpdated, ForwardingUpdated, "environment.line_moved", ContactCardCreated, ContactCardUpdated, ContactCardDeleted,
        "api_token.created", "api_token.renamed", "api_token.expiry_scheduled", "api_token.expired", "api_token.activated",
        "api_token.deleted", "environment.created", "environment.renamed", "environment.deleted",
        SubscriptionCreated, SubscriptionDeleted, SubscriptionTargetUrlChanged, SubscriptionEnabled, SubscriptionDisabled,
        SubscriptionEventsUpdated, SubscriptionPhoneNumbersUpdated, RoutingHeadersSet, RoutingHeadersCleared,
        "team_member.added", "team_member.signed_in", "team_member.signed_out",
    ];

    /// <summary>Every name an event can have here.</summary>
    public static readonly string[] All = [.. Catalogue, .. EmulatorEvents.All];

    /// <summary>The first of the events about the account itself: all from here on are.</summary>
    private static readonly int FirstOfAccount = Array.IndexOf(Catalogue, ZeroRetentionUpdated);

    /// <summary>Those this emulator causes, or raises on request: all but calls, of which no payload is published.</summary>
    public static readonly string[] Emitted = [.. Catalogue.Where(type => !type.StartsWith("call.", StringComparison.Ordinal))];

    /// <summary>Whether it is about the account itself: such events share one shape of data.</summary>
    public static bool IsOfAccount(string type) => Array.IndexOf(Catalogue, type) >= FirstOfAccount;
}
