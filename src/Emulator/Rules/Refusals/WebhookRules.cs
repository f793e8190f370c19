using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about webhook subscriptions.</summary>
internal static class WebhookRules
{
    public static readonly Rule RequiredField = new("webhooks.required", ApiErrors.MissingField, Assumed, Decisions.WebhookSubscriptions);
    public static readonly Rule EventsNotEmpty = new(
        "webhooks.events-empty", ApiErrors.MissingField, Assumed, Decisions.WebhookSubscriptions);
    public static readonly Rule KnownEvent = new("webhooks.event-name", ApiErrors.InvalidValue, Assumed, Decisions.WebhookSubscriptions);
    public static readonly Rule TargetUrl = new("webhooks.target-url", ApiErrors.InvalidValue, Assumed, Decisions.WebhookSubscriptions);
    public static readonly Rule TargetUrlUnique = new(
        "webhooks.target-url-unique", ApiErrors.InvalidValue, Assumed, Decisions.WebhookSubscriptions);
    public static readonly Rule FilterE164 = new("webhooks.phone-numbers-e164", ApiErrors.NotE164, Assumed, Decisions.WebhookSubscriptions);
    public static readonly Rule FilterIsYours = new(
        "webhooks.phone-numbers-are-yours", ApiErrors.PhoneNumberDenied, Observed, Decisions.WebhookSubscriptions);
    public static readonly Rule RoutingHeader = new(
        "webhooks.routing-header", ApiErrors.InvalidValue, Assumed, Decisions.DeliveryAffinity);
    public static readonly Rule Exists = new("webhooks.exists", ApiErrors.SubscriptionNotFound, Documented);
}
