namespace Chats.Emulator.Domain.Vendor;

/// <summary>Every operation the vendor documents.</summary>
internal static class VendorOperations
{
    public static readonly IReadOnlyList<VendorOperation> All =
    [
        new("POST", "/chats", "createChat"),
        new("GET", "/chats", "listChats"),
        new("GET", "/chats/{chatId}", "getChat"),
        new("POST", "/chats/{chatId}/read", "markChatRead"),
        new("PUT", "/chats/{chatId}", "updateChat"),
        new("POST", "/chats/{chatId}/typing", "startTyping"),
        new("DELETE", "/chats/{chatId}/typing", "stopTyping"),
        new("POST", "/chats/{chatId}/participants", "addParticipant"),
        new("DELETE", "/chats/{chatId}/participants", "removeParticipant"),
        new("POST", "/chats/{chatId}/leave", "leaveChat"),
        new("POST", "/chats/{chatId}/share_contact_card", "shareContactCard"),
        new("POST", "/chats/{chatId}/voicememo", "sendVoiceMemo"),
        new("POST", "/chats/{chatId}/background", "setBackground"),
        new("DELETE", "/chats/{chatId}/background", "removeBackground"),
        new("GET", "/chats/{chatId}/location", "getLocation"),
        new("POST", "/chats/{chatId}/location/request", "requestLocation"),
        new("DELETE", "/chats/{chatId}/location", "stopLocation"),
        new("POST", "/chats/{chatId}/polls", "createPoll"),
        new("POST", "/chats/{chatId}/messages", "sendMessageToChat"),
        new("GET", "/chats/{chatId}/messages", "listMessages"),
        new("POST", "/messages", "sendMessage"),
        new("GET", "/messages/{messageId}", "getMessage"),
        new("PATCH", "/messages/{messageId}", "editMessage"),
        new("DELETE", "/messages/{messageId}", "deleteMessage"),
        new("GET", "/messages/{messageId}/thread", "getThread"),
        new("POST", "/messages/{messageId}/reactions", "reactToMessage"),
        new("PATCH", "/messages/{messageId}/reactions/{reactionId}", "updateStickerPlacement"),
        new("POST", "/messages/{messageId}/update", "updateAppCard"),
        new("GET", "/messages/{messageId}/poll", "getPoll"),
        new("POST", "/messages/{messageId}/poll/options", "addPollOptions"),
        new("POST", "/messages/{messageId}/poll/votes", "votePoll"),
        new("POST", "/attachments", "createAttachment"),
        new("GET", "/attachments/{attachmentId}", "getAttachment"),
        new("DELETE", "/attachments/{attachmentId}", "deleteAttachment"),
        new("GET", "/webhook-events", "listWebhookEvents"),
        new("POST", "/webhook-subscriptions", "createWebhookSubscription"),
        new("GET", "/webhook-subscriptions", "listWebhookSubscriptions"),
        new("GET", "/webhook-subscriptions/{subscriptionId}", "getWebhookSubscription"),
        new("PUT", "/webhook-subscriptions/{subscriptionId}", "updateWebhookSubscription"),
        new("DELETE", "/webhook-subscriptions/{subscriptionId}", "deleteWebhookSubscription"),
        new("GET", "/phone_numbers", "listPhoneNumbers"),
        new("GET", "/phonenumbers", "listPhoneNumbersDeprecated"),
        new("PUT", "/phone_numbers/{phoneNumberId}", "updatePhoneNumber"),
        new("POST", "/phone_numbers/{phoneNumber}/reputation_audit", "startReputationAudit"),
        new("GET", "/phone_numbers/{phoneNumber}/reputation_audit/{auditId}", "getReputationAudit"),
        new("GET", "/available_number", "getAvailableNumber"),
        new("POST", "/capability/check_imessage", "checkIMessage"),
        new("POST", "/capability/check_rcs", "checkRcs"),
        new("POST", "/contact_card", "createContactCard"),
        new("GET", "/contact_card", "listContactCards"),
        new("PATCH", "/contact_card", "updateContactCard"),
        new("GET", "/blocked_handles", "listBlockedHandles"),
        new("POST", "/blocked_handles", "blockHandle"),
        new("DELETE", "/blocked_handles", "unblockHandle"),
        new("GET", "/experiences", "listExperiences"),
        new("GET", "/experiences/{experience}", "getExperience"),
        new("POST", "/payment_requests", "createPaymentRequest"),
        new("GET", "/payment_requests", "listPaymentRequests"),
        new("GET", "/payment_requests/{paymentRequestId}", "getPaymentRequest"),
        new("POST", "/payment_requests/{paymentRequestId}/cancel", "cancelPaymentRequest"),
        new("POST", "/payments", "createPayment"),
        new("GET", "/payments/{paymentId}", "getPayment"),
        new("POST", "/payments/{paymentId}/cancel", "cancelPayment"),
        new("GET", "/payments/{paymentId}/credentials", "getPaymentCredentials"),
        new("GET", "/payments/providers/{provider}", "getPaymentProvider"),
        new("POST", "/payments/providers/{provider}/connect", "connectPaymentProvider"),
        new("POST", "/payments/handles/{handle}/connect", "connectPaymentHandle"),
        new("POST", "/payments/handles/{handle}/verify", "verifyPaymentHandle"),
        new("GET", "/payments/handles/{handle}/connection", "getPaymentConnection"),
        new("DELETE", "/payments/handles/{handle}/connection", "deletePaymentConnection"),
    ];

    /// <summary>Puts the bytes of a file at the address that <c>createAttachment</c> answers.</summary>
    public const string UploadAttachment = "uploadAttachment";

    /// <summary>Reads the bytes of a file.</summary>
    public const string DownloadAttachment = "downloadAttachment";

    /// <summary>What the journal calls requests: the operations, and those on the bytes of files.</summary>
    public static readonly IReadOnlyList<string> RequestNames =
        [.. All.Select(operation => operation.Name), UploadAttachment, DownloadAttachment];

    /// <summary>The operation of that name: where it is mapped, its path is not written again.</summary>
    public static VendorOperation Find(string name) => All.First(operation => operation.Name == name);
}
