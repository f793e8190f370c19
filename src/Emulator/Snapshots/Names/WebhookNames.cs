using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Webhooks.Payloads;
using static Chats.Emulator.Snapshots.Names.RecordNames;

namespace Chats.Emulator.Snapshots.Names;

/// <summary>Subscriptions, and the deliveries still to be made.</summary>
internal static class WebhookNames
{
    public static readonly RecordNames[] All =
    [
        Of<Subscription>(
            (nameof(Subscription.Id), "id"),
            (nameof(Subscription.TargetUrl), "target_url"),
            (nameof(Subscription.Events), "events"),
            (nameof(Subscription.Secret), "secret"),
            (nameof(Subscription.CreatedAt), "created_at"),
            (nameof(Subscription.PhoneNumbers), "phone_numbers"),
            (nameof(Subscription.IsActive), "is_active"),
            (nameof(Subscription.UpdatedAt), "updated_at"),
            (nameof(Subscription.CreatedVersion), "created_version"),
            (nameof(Subscription.Routing), "routing")),
        Of<RoutingHeaders>(
            (nameof(RoutingHeaders.Key), "key"),
            (nameof(RoutingHeaders.Id), "id")),
        Of<WebhookDelivery>(
            (nameof(WebhookDelivery.Id), "id"),
            (nameof(WebhookDelivery.Event), "event"),
            (nameof(WebhookDelivery.Subscription), "subscription"),
            (nameof(WebhookDelivery.Body), "body"),
            (nameof(WebhookDelivery.State), "state"),
            (nameof(WebhookDelivery.NextAttempt), "next_attempt"),
            (nameof(WebhookDelivery.HeldBy), "held_by"),
            (nameof(WebhookDelivery.Failures), "failures"),
            (nameof(WebhookDelivery.Attempts), "attempts"),
            (nameof(WebhookDelivery.Reason), "reason")),
        Of<EventSummary>(
            (nameof(EventSummary.Id), "id"),
            (nameof(EventSummary.Type), "type"),
            (nameof(EventSummary.TraceId), "trace_id"),
            (nameof(EventSummary.Line), "line"),
            (nameof(EventSummary.ChatId), "chat_id"),
            (nameof(EventSummary.Others), "others")),
        Of<WebhookBody>(
            (nameof(WebhookBody.Version), "version"),
            (nameof(WebhookBody.Bytes), "bytes")),
        Of<WebhookAttempt>(
            (nameof(WebhookAttempt.At), "at"),
            (nameof(WebhookAttempt.LatencyMs), "latency_ms"),
            (nameof(WebhookAttempt.Status), "status"),
            (nameof(WebhookAttempt.Error), "error"),
            (nameof(WebhookAttempt.Fault), "fault"),
            (nameof(WebhookAttempt.Hint), "hint"),
            (nameof(WebhookAttempt.RoutingHeaders), "routing_headers"),
            (nameof(WebhookAttempt.RoutingToken), "routing_token")),
        Of<WebhookHeader>(
            (nameof(WebhookHeader.Name), "name"),
            (nameof(WebhookHeader.Value), "value")),
    ];
}
