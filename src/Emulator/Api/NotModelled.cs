using Chats.Emulator.Errors;
using Chats.Emulator.Http;

namespace Chats.Emulator.Api;

/// <summary>Operations the vendor documents and this emulator does not model yet: 501 in the vendor's envelope.</summary>
internal static class NotModelled
{
    public const string Header = "X-Emulator-Unsupported";

    /// <summary>Method, path below the version prefix, and name of each.</summary>
    public static readonly IReadOnlyList<(string Method, string Path, string Name)> All =
    [
        ("PUT", "/chats/{chatId}", "updateChat"),
        ("POST", "/chats/{chatId}/typing", "startTyping"),
        ("DELETE", "/chats/{chatId}/typing", "stopTyping"),
        ("POST", "/chats/{chatId}/participants", "addParticipant"),
        ("DELETE", "/chats/{chatId}/participants", "removeParticipant"),
        ("POST", "/chats/{chatId}/leave", "leaveChat"),
        ("POST", "/chats/{chatId}/share_contact_card", "shareContactCard"),
        ("POST", "/chats/{chatId}/voicememo", "sendVoiceMemo"),
        ("POST", "/chats/{chatId}/background", "setBackground"),
        ("DELETE", "/chats/{chatId}/background", "removeBackground"),
        ("GET", "/chats/{chatId}/location", "getLocation"),
        ("POST", "/chats/{chatId}/location/request", "requestLocation"),
        ("POST", "/chats/{chatId}/polls", "createPoll"),
        ("POST", "/chats/{chatId}/messages", "sendMessageToChat"),
        ("GET", "/chats/{chatId}/messages", "listMessages"),
        ("POST", "/messages", "sendMessage"),
        ("GET", "/messages/{messageId}", "getMessage"),
        ("PATCH", "/messages/{messageId}", "editMessage"),
        ("DELETE", "/messages/{messageId}", "deleteMessage"),
        ("GET", "/messages/{messageId}/thread", "getThread"),
        ("POST", "/messages/{messageId}/reactions", "reactToMessage"),
        ("POST", "/messages/{messageId}/update", "updateAppCard"),
        ("GET", "/messages/{messageId}/poll", "getPoll"),
        ("POST", "/messages/{messageId}/poll/options", "addPollOptions"),
        ("POST", "/messages/{messageId}/poll/votes", "votePoll"),
        ("POST", "/attachments", "createAttachment"),
        ("GET", "/attachments/{attachmentId}", "getAttachment"),
        ("DELETE", "/attachments/{attachmentId}", "deleteAttachment"),
        ("GET", "/webhook-events", "listWebhookEvents"),
        ("POST", "/webhook-subscriptions", "createWebhookSubscription"),
        ("GET", "/webhook-subscriptions", "listWebhookSubscriptions"),
        ("GET", "/webhook-subscriptions/{subscriptionId}", "getWebhookSubscription"),
        ("PUT", "/webhook-subscriptions/{subscriptionId}", "updateWebhookSubscription"),
        ("DELETE", "/webhook-subscriptions/{subscriptionId}", "deleteWebhookSubscription"),
        ("GET", "/phone_numbers", "listPhoneNumbers"),
        ("GET", "/phonenumbers", "listPhoneNumbersDeprecated"),
        ("PUT", "/phone_numbers/{phoneNumberId}", "updatePhoneNumber"),
        ("POST", "/phone_numbers/{phoneNumber}/reputation_audit", "startReputationAudit"),
        ("GET", "/phone_numbers/{phoneNumber}/reputation_audit/{auditId}", "getReputationAudit"),
        ("GET", "/available_number", "getAvailableNumber"),
        ("POST", "/capability/check_imessage", "checkIMessage"),
        ("POST", "/capability/check_rcs", "checkRcs"),
        ("POST", "/contact_card", "createContactCard"),
        ("GET", "/contact_card", "listContactCards"),
        ("PATCH", "/contact_card", "updateContactCard"),
        ("GET", "/blocked_handles", "listBlockedHandles"),
        ("POST", "/blocked_handles", "blockHandle"),
        ("DELETE", "/blocked_handles", "unblockHandle"),
        ("GET", "/experiences", "listExperiences"),
        ("GET", "/experiences/{experience}", "getExperience"),
        ("POST", "/payment_requests", "createPaymentRequest"),
        ("GET", "/payment_requests", "listPaymentRequests"),
        ("GET", "/payment_requests/{id}", "getPaymentRequest"),
        ("POST", "/payment_requests/{id}/cancel", "cancelPaymentRequest"),
        ("POST", "/payments", "createPayment"),
        ("GET", "/payments/{id}", "getPayment"),
        ("POST", "/payments/{id}/cancel", "cancelPayment"),
        ("GET", "/payments/{id}/credentials", "getPaymentCredentials"),
        ("GET", "/payments/providers/{provider}", "getPaymentProvider"),
        ("POST", "/payments/providers/{provider}/connect", "connectPaymentProvider"),
        ("POST", "/payments/handles/{handle}/connect", "connectPaymentHandle"),
        ("POST", "/payments/handles/{handle}/verify", "verifyPaymentHandle"),
        ("GET", "/payments/handles/{handle}/connection", "getPaymentConnection"),
        ("DELETE", "/payments/handles/{handle}/connection", "deletePaymentConnection"),
    ];

    public static void Map(IEndpointRouteBuilder api)
    {
        foreach (var (method, path, name) in All)
        {
            api.MapMethods(path, [method], (RequestDelegate)Handle).WithMetadata(new OperationMetadata(name, path, IsModelled: false));
        }
    }

    private static Task Handle(HttpContext context)
    {
        var call = ApiCall.Of(context);
        var name = call.Operation!.Name;
        context.Response.Headers[Header] = name;

        // The official SDKs would try a 5xx twice more; this one will not change its mind (chats 9).
        context.Response.Headers["x-should-retry"] = "false";
        call.Refuse(EmulatorRules.Modelled.Refuse($"{name} is documented but not emulated yet"));
        return Task.CompletedTask;
    }
}
