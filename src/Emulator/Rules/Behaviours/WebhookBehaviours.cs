using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Behaviours;

/// <summary>How subscribers are told.</summary>
internal static class WebhookBehaviours
{
    public static readonly Behaviour RetryPauses = new(
        "webhooks.retry-pauses", "How long each pause between attempts is; their growth and cap are documented", Assumed,
        Decisions.WebhookAttempts)
    { IsReported = true };

    public static readonly IReadOnlyList<Behaviour> All =
    [
        RetryPauses,
        new("webhooks.retried", "A receiver that answers 5xx or 429, or not within ten seconds, is tried again for up to 30 minutes",
            Documented, VendorPages.PythonClient),
        new("webhooks.retry-stop", "No attempt begins later than 1 800 s after the first one began", Assumed, Decisions.WebhookAttempts),
        new("webhooks.final", "Any other 4xx, or a name that leads nowhere, is final", Documented, VendorPages.WebhookEvents),
        new("webhooks.redirect", "A redirect is not followed, and final", Assumed, Decisions.WebhookAttempts),
        new("webhooks.id", "webhook-id is the event's id and stays the same over retries", Documented, VendorPages.WebhookEvents),
        new("webhooks.event-id", "event_id is the same on every retry and for every subscription", Documented, VendorPages.PythonClient),
        new("webhooks.signed-anew", "Each attempt is stamped and signed anew", Assumed, Decisions.WebhookSignatures),
        new("webhooks.legacy-key", "The old signature is keyed with the secret's own letters", Observed, Decisions.WebhookSignatures),
        new("webhooks.paused", "What happens while a subscription is paused is never told", Assumed, Decisions.WebhookSubscriptions),
        new("webhooks.never-disabled", "A receiver that keeps failing is not switched off", Assumed, Decisions.WebhookAttempts),
        new("webhooks.created-first", "chat.created comes before the message that made the chat, and also when others wrote first", Assumed,
            Decisions.OrderOfEvents),
        new("webhooks.unknown-version", "A version nobody knows counts as none", Assumed, Decisions.WebhookSubscriptions),
        new("webhooks.routing.on", "Affinity is on once routing_key_header is set; routing_id_header is Linq-Chat-Id unless it is named",
            Documented, VendorPages.PythonClient),
        new("webhooks.routing.ignored", "routing_id_header says nothing without routing_key_header", Documented, VendorPages.PythonClient),
        new("webhooks.routing.off", "An update with null or an empty routing_key_header switches affinity off and drops the tokens",
            Documented, VendorPages.PythonClient),
        new("webhooks.routing.default-again", "An update with null or an empty routing_id_header brings Linq-Chat-Id back", Documented,
            VendorPages.PythonClient),
        new("webhooks.routing.shown", "Answers show the id's header by its default name, and both names as null while affinity is off",
            Assumed, Decisions.DeliveryAffinity),
        new("webhooks.routing.create-empty", "On create, null and an empty name of a routing header count as absent", Assumed,
            Decisions.DeliveryAffinity),
        new("webhooks.routing.token",
            "Deliveries of a chat's events carry the token that the subscription's receiver answered for it with 2xx", Documented,
            VendorPages.PythonClient),
        new("webhooks.routing.id", "They carry the chat's id while no token is known", Documented, VendorPages.PythonClient),
        new("webhooks.routing.id-stays", "They carry the chat's id beside the token as well", Assumed, Decisions.DeliveryAffinity),
        new("webhooks.routing.no-chat", "Events that are about no chat carry neither routing header", Assumed, Decisions.DeliveryAffinity),
        new("webhooks.routing.token-form", "A token is trimmed; one of more than 1 024 characters, or that HTTP cannot carry, is ignored",
            Assumed, Decisions.DeliveryAffinity),
        new("webhooks.routing.kept",
            "A token is kept over 2xx answers without one and over a new name of its header, and counts from the next attempt on", Assumed,
            Decisions.DeliveryAffinity),
        new("webhooks.routing.signature", "Routing headers are no part of the signature", Assumed, Decisions.DeliveryAffinity),
        new("webhooks.user-agent", "Deliveries call themselves Linq-Webhooks/1.0", Assumed, Decisions.WebhookAttempts),
    ];
}
