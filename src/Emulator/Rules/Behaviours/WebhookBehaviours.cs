using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Behaviours;

/// <summary>How subscribers are told.</summary>
internal static class WebhookBehaviours
{
    public static readonly Behaviour RetryPauses = new(
        "webhooks.retry-pauses", "How long each pause between attempts is; their number, growth and cap are documented", Assumed,
        Decisions.WebhookAttempts)
    { IsReported = true };

    public static readonly IReadOnlyList<Behaviour> All =
    [
        RetryPauses,
        new("webhooks.retried", "A receiver that answers 5xx or 429, or not within ten seconds, is tried again up to ten times", Documented,
            VendorPages.WebhookEvents),
        new("webhooks.final", "Any other 4xx, or a name that leads nowhere, is final", Documented, VendorPages.WebhookEvents),
        new("webhooks.redirect", "A redirect is not followed, and final", Assumed, Decisions.WebhookAttempts),
        new("webhooks.id", "webhook-id is the event's id and stays the same over retries", Documented, VendorPages.WebhookEvents),
        new("webhooks.signed-anew", "Each attempt is stamped and signed anew", Assumed, Decisions.WebhookSignatures),
        new("webhooks.legacy-key", "The old signature is keyed with the secret's own letters", Assumed, Decisions.WebhookSignatures),
        new("webhooks.paused", "What happens while a subscription is paused is never told", Assumed, Decisions.WebhookSubscriptions),
        new("webhooks.never-disabled", "A receiver that keeps failing is not switched off", Assumed, Decisions.WebhookAttempts),
        new("webhooks.created-first", "chat.created comes before the message that made the chat, and also when others wrote first", Assumed,
            Decisions.OrderOfEvents),
        new("webhooks.unknown-version", "A version nobody knows counts as none", Assumed, Decisions.WebhookSubscriptions),
        new("webhooks.user-agent", "Deliveries call themselves Linq-Webhooks/1.0", Assumed, Decisions.WebhookAttempts),
    ];
}
