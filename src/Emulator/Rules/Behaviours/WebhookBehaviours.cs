using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Behaviours;

/// <summary>How subscribers are told.</summary>
internal static class WebhookBehaviours
{
    public static readonly Behaviour RetryPauses = new("webhooks.retry-pauses", "How long each pause between attempts is; their number, growth and cap are documented", Assumed, "webhooks 14.1") { IsReported = true };

    public static readonly IReadOnlyList<Behaviour> All =
    [
        RetryPauses,
        new("webhooks.retried", "A receiver that answers 5xx or 429, or not within ten seconds, is tried again up to ten times", Documented, "webhooks 2.2"),
        new("webhooks.final", "Any other 4xx, or a name that leads nowhere, is final", Documented, "webhooks 2.2"),
        new("webhooks.redirect", "A redirect is not followed, and final", Assumed, "webhooks 2.2"),
        new("webhooks.id", "webhook-id is the event's id and stays the same over retries", Documented, "webhooks 2.1"),
        new("webhooks.signed-anew", "Each attempt is stamped and signed anew", Assumed, "webhooks 2.1"),
        new("webhooks.legacy-key", "The old signature is keyed with the secret's own letters", Assumed, "webhooks 14.5"),
        new("webhooks.paused", "What happens while a subscription is paused is never told", Assumed, "webhooks 2.2"),
        new("webhooks.never-disabled", "A receiver that keeps failing is not switched off", Assumed, "webhooks 14.6"),
        new("webhooks.created-first", "chat.created comes before the message that made the chat, and also when others wrote first", Assumed, "webhooks 14.12"),
        new("webhooks.unknown-version", "A version nobody knows counts as none", Assumed, "webhooks 14.11"),
        new("webhooks.user-agent", "Deliveries call themselves Linq-Webhooks/1.0", Assumed, "webhooks 14.3"),
    ];
}
