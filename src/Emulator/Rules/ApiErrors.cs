using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules;

/// <summary>The vendor's error catalogue: every published number, its HTTP status and its canonical message.</summary>
internal static class ApiErrors
{
    public static readonly ApiError MissingField = new(1001, 400, "Missing required field", Documented);
    public static readonly ApiError NotE164 = new(1002, 400, "Phone number must be in E.164 format", Documented);
    public static readonly ApiError InvalidBody = new(1003, 400, "Invalid request body", Documented);
    public static readonly ApiError InvalidContent = new(1004, 400, "Invalid message content", Documented);
    public static readonly ApiError InvalidValue = new(1005, 400, "Invalid parameter value", Documented);
    public static readonly ApiError DirectChatUpdate = new(1006, 409, "Cannot update direct message chats", Documented);
    public static readonly ApiError RateLimited = new(1007, 429, "Rate limit exceeded", Documented);
    public static readonly ApiError InvalidAppMessage = new(1008, 400, "Invalid iMessage app message", Documented);

    public static readonly ApiError ChatNotFound = new(2001, 404, "Chat not found", Documented);
    public static readonly ApiError MessageNotFound = new(2002, 404, "Message not found", Documented);
    public static readonly ApiError AttachmentNotFound = new(2003, 404, "Attachment not found", Documented);
    public static readonly ApiError Unauthorized = new(2004, 401, "Unauthorized - missing or invalid authentication token", Documented);
    public static readonly ApiError AccessDenied = new(2005, 403, "Access denied - insufficient permissions for this resource", Documented);
    public static readonly ApiError PhoneNumberDenied = new(
        2006, 403, "You do not have permission to send from this phone number", Documented);
    public static readonly ApiError AttachmentNotReady = new(2007, 404, "Attachment not ready", Documented);
    public static readonly ApiError RecipientNotAllowed = new(2008, 403, "Recipient not allowed", Documented);
    public static readonly ApiError ChatBeingCreated = new(2009, 409, "The chat is still being created", Documented);
    public static readonly ApiError SubscriptionNotFound = new(2010, 404, "Webhook subscription not found", Documented);
    public static readonly ApiError FeatureNotAvailable = new(2011, 403, "Feature not available", Documented);
    public static readonly ApiError ContactCardNotFound = new(2012, 404, "Contact card not found", Documented);
    public static readonly ApiError ChatUnavailable = new(2013, 409, "This chat is unavailable", Documented);
    public static readonly ApiError ContactCardExists = new(2014, 409, "A contact card already exists for this phone number", Documented);
    public static readonly ApiError StateConflict = new(2015, 409, "Operation conflicts with current state", Documented);
    public static readonly ApiError GroupNotSupported = new(2016, 409, "Operation not supported in group chats", Documented);
    public static readonly ApiError ServiceNotSupported = new(2017, 409, "Operation not supported on this chat's service type", Documented);
    public static readonly ApiError AppMessageService = new(2018, 409, "iMessage app messages can only be sent over iMessage", Documented);
    public static readonly ApiError PhoneNumberNotFound = new(2019, 404, "Phone number not found", Documented);
    public static readonly ApiError Unpublished2020 = new(2020, null, "(meaning not published)", Assumed);
    public static readonly ApiError PaymentRequestNotFound = new(2021, 404, "Payment request not found", Documented);
    public static readonly ApiError ContactCardSetupFailed = new(2022, 500, "Contact card setup failed", Documented);

    // The vendor publishes the numbers below without their texts; the wording of 2023–2028 is ours.
    public static readonly ApiError MentionRejected = new(
        2023, 409, "Mentions are only supported for current participants of group chats", Documented);
    public static readonly ApiError RecipientOptedOut = new(2024, 403, "Recipient has opted out", Documented);
    public static readonly ApiError Unpublished2025 = new(2025, null, "(blocked-handle operation refused; meaning not published)", Assumed);
    public static readonly ApiError HandleBlocked = new(2026, 403, "Handle is blocked", Documented);
    public static readonly ApiError LineIneligible = new(2027, 403, "Phone number is not eligible for this activity", Documented);
    public static readonly ApiError AppClipService = new(2028, 409, "App Clips can only be sent over iMessage", Assumed);

    public static readonly ApiError ServerConnection = new(3001, 500, "Server connection error", Documented);
    public static readonly ApiError ServerOperation = new(3002, 500, "Server operation failed", Documented);
    public static readonly ApiError ServiceConnection = new(3003, 500, "Service connection error", Documented);
    public static readonly ApiError ServiceOperation = new(3004, 500, "Service operation failed", Documented);
    public static readonly ApiError NetworkTimeout = new(3005, 504, "Network timeout", Documented);
    public static readonly ApiError InternalError = new(3006, 500, "Internal server error", Documented);
    public static readonly ApiError MaximumAttempts = new(3007, 500, "Maximum delivery attempts exceeded", Documented);

    public static readonly ApiError DeliveryFailed = new(4001, 500, "Delivery failed", Documented);
    public static readonly ApiError PhoneNotAvailable = new(4002, 500, "Phone not available", Documented);
    public static readonly ApiError WebhookDeliveryFailed = new(4003, 500, "Webhook delivery failed", Documented);
    public static readonly ApiError ServiceUnavailable = new(4004, 503, "Service unavailable", Documented);
    public static readonly ApiError RecipientUnsupported = new(4005, 422, "Recipient does not support this message type", Documented);
    public static readonly ApiError Unpublished4006 = new(4006, null, "(message.failed only; meaning not published)", Assumed);
    public static readonly ApiError Unpublished4007 = new(4007, null, "(message.failed only; meaning not published)", Assumed);
    public static readonly ApiError Unpublished4008 = new(4008, null, "(message.failed only; meaning not published)", Assumed);
    public static readonly ApiError NoRcsAccount = new(4009, 503, "Sending line has no RCS account", Documented);
    public static readonly ApiError RcsCheckFailed = new(4010, 503, "RCS check could not run", Documented);

    public static readonly ApiError UploadFailed = new(5001, 500, "File upload failed", Documented);
    public static readonly ApiError DownloadFailed = new(5002, 500, "File download failed", Documented);
    public static readonly ApiError FileUrlFailed = new(5003, 500, "Failed to generate file URL", Documented);
    public static readonly ApiError InvalidFileType = new(5004, 400, "Invalid file type", Documented);
    public static readonly ApiError FileTooLarge = new(5005, 400, "File too large", Documented);
    public static readonly ApiError ContentTypeMismatch = new(5006, 400, "Content type mismatch", Documented);
    public static readonly ApiError ImageDownloadFailed = new(5007, 400, "Failed to download image from the provided URL", Documented);

    /// <summary>The whole catalogue in ascending order of its numbers.</summary>
    public static IReadOnlyList<ApiError> All { get; } =
    [
        MissingField, NotE164, InvalidBody, InvalidContent, InvalidValue, DirectChatUpdate, RateLimited, InvalidAppMessage,
        ChatNotFound, MessageNotFound, AttachmentNotFound, Unauthorized, AccessDenied, PhoneNumberDenied, AttachmentNotReady,
        RecipientNotAllowed, ChatBeingCreated, SubscriptionNotFound, FeatureNotAvailable, ContactCardNotFound, ChatUnavailable,
        ContactCardExists, StateConflict, GroupNotSupported, ServiceNotSupported, AppMessageService, PhoneNumberNotFound,
        Unpublished2020, PaymentRequestNotFound, ContactCardSetupFailed, MentionRejected, RecipientOptedOut, Unpublished2025,
        HandleBlocked, LineIneligible, AppClipService,
        ServerConnection, ServerOperation, ServiceConnection, ServiceOperation, NetworkTimeout, InternalError, MaximumAttempts,
        DeliveryFailed, PhoneNotAvailable, WebhookDeliveryFailed, ServiceUnavailable, RecipientUnsupported,
        Unpublished4006, Unpublished4007, Unpublished4008, NoRcsAccount, RcsCheckFailed,
        UploadFailed, DownloadFailed, FileUrlFailed, InvalidFileType, FileTooLarge, ContentTypeMismatch, ImageDownloadFailed,
    ];

    private static readonly Dictionary<int, ApiError> ByCode = All.ToDictionary(error => error.Code);

    /// <summary>The catalogue's row for a number, or null for a number the vendor never published.</summary>
    public static ApiError? Find(int code) => ByCode.GetValueOrDefault(code);
}
