using System.Collections.Immutable;
using Chats.Emulator.Webhooks;
using PendingDelivery = Chats.Emulator.Webhooks.Delivery;

namespace Chats.Emulator.Snapshots.Sections;

/// <summary>The webhooks that are still to be sent.</summary>
/// <param name="Next">The number of the next delivery.</param>
/// <param name="Pending">Those that wait, by number.</param>
internal sealed record DeliveriesSection(long Next, ImmutableArray<PendingDelivery> Pending)
{
    public static DeliveriesSection Of(DeliveriesContent content) => new(content.Log.Next, [.. content.Pending]);

    public DeliveriesContent ToContent(int capacity)
    {
        var ids = Pending.Select(delivery => delivery.Id).Append(Next).Prepend(0).ToList();
        Broken.Unless(ids.Zip(ids.Skip(1)).All(pair => pair.First < pair.Second), "the deliveries are not in order of their ids");
        Broken.Unless(Pending.All(delivery => delivery is { NextAttempt: not null, State: DeliveryState.Pending }), "a delivery is not pending");
        return DeliveriesContent.Of(Pending, Next, capacity);
    }
}
