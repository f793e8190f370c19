using System.Collections.Immutable;
using Chats.Emulator.Webhooks.Deliveries;
using PendingDelivery = Chats.Emulator.Webhooks.Deliveries.WebhookDelivery;

namespace Chats.Emulator.Snapshots.Sections;

/// <summary>The webhooks that are still to be sent.</summary>
/// <param name="Next">The number of the next delivery.</param>
/// <param name="Pending">Those that wait, by number.</param>
internal sealed record WebhookDeliveriesSection(long Next, ImmutableArray<PendingDelivery> Pending)
{
    public static WebhookDeliveriesSection Of(WebhookDeliveriesContent content) => new(content.Log.Next, [.. content.Pending]);

    public WebhookDeliveriesContent ToContent(int capacity)
    {
        var ids = Pending.Select(delivery => delivery.Id).Append(Next).Prepend(0).ToList();
        SnapshotGuard.Require(ids.Zip(ids.Skip(1)).All(pair => pair.First < pair.Second), "the deliveries are not in order of their ids");
        SnapshotGuard.Require(
            Pending.All(delivery => delivery is { NextAttempt: not null, State: WebhookDeliveryState.Pending }),
            "a delivery is not pending");
        return WebhookDeliveriesContent.Of(Pending, Next, capacity);
    }
}
