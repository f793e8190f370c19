using System.Collections.Immutable;
using Chats.Emulator.Domain;
using Chats.Emulator.Faults;
using Chats.Emulator.Webhooks;
using Chats.Emulator.Worlds;
using PendingDelivery = Chats.Emulator.Webhooks.Delivery;

namespace Chats.Emulator.Snapshots.Checks;

/// <summary>Whether subscriptions, and what is still to be sent to them, can be as a snapshot says.</summary>
internal static class WebhookChecks
{
    private const string Subscriptions = "state.subscriptions";
    private const string Deliveries = "deliveries.pending";

    public static void Run(ImmutableArray<Subscription> subscriptions)
    {
        Broken.Twice(subscriptions, Subscriptions, subscription => subscription.Id, "a subscription is in it twice");
        for (var i = 0; i < subscriptions.Length; i++) Check(subscriptions[i], Subscriptions, i);
    }

    public static void Run(ImmutableArray<PendingDelivery> pending)
    {
        for (var i = 0; i < pending.Length; i++)
        {
            var delivery = pending[i];
            Check(delivery.Subscription, Deliveries, i);
            Broken.Unless(EventTypes.Catalogue.Contains(delivery.Event.Type), Deliveries, i, "there is no such event");
            Broken.Unless(WebhookVersions.All.Contains(delivery.Body.Version), Deliveries, i, "there is no such version of its body");
            Broken.Unless(delivery.Failures is >= 0 and <= 1000 && delivery.NextAttempt != default(DateTimeOffset), Deliveries, i, "its failures are no count of retries, or it has no time");
            if (delivery.HeldBy is { } hit) FaultChecks.Check(hit.Rule, Deliveries, i);
        }

        var reordered = pending.Where(delivery => delivery.HeldBy?.Rule.Then.Webhook == WebhookFault.Reorder).ToList();
        Broken.Unless(reordered.DistinctBy(delivery => delivery.Subscription.Id).Count() == reordered.Count, $"$.{Deliveries}: two of one subscription wait to be overtaken");
    }

    private static void Check(Subscription subscription, string list, int index)
    {
        Broken.Unless(WebhookUrl.IsTarget(subscription.TargetUrl), list, index, "its target_url is no absolute URL of http or https");
        Broken.Unless(subscription.Events.All(EventTypes.Catalogue.Contains), list, index, "it wants an event there is not");
        Broken.Unless(WebhookSecret.IsValid(subscription.Secret), list, index, "its secret is no whsec_ and base64");
        Broken.Unless(WebhookVersions.All.Contains(subscription.CreatedVersion), list, index, "there is no such version");
    }
}
