using System.Collections.Immutable;
using Chats.Emulator.Common;
using Chats.Emulator.Common.Collections;
using Chats.Emulator.Faults.Kinds;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Deliveries;

/// <summary>The deliveries of one world at one point in time.</summary>
/// <param name="Waiting">Those that wait, in order of due time.</param>
/// <param name="UnderWay">Those an attempt was being made of, as they waited for it.</param>
/// <param name="Overtaken">For each subscription the one that waits to be overtaken.</param>
/// <param name="Log">The latest of all, by number.</param>
internal sealed record WebhookDeliveriesContent(
    ImmutableSortedSet<WebhookDelivery> Waiting, ImmutableArray<WebhookDelivery> UnderWay,
    ImmutableDictionary<Guid, WebhookDelivery> Overtaken, RingBufferContent<WebhookDelivery> Log)
    : DispatcherContent
{
    /// <summary>Everything that was noted of them.</summary>
    public RingBufferContent<WebhookDelivery> Changed { get; init; } = RingBufferContent<WebhookDelivery>.Empty;

    public static readonly WebhookDeliveriesContent None = Of([], 1, 1);

    /// <summary>Everything that is still to be sent, in the order it came.</summary>
    public IEnumerable<WebhookDelivery> Pending => Waiting.Concat(UnderWay).OrderBy(delivery => delivery.Id);

    /// <summary>Deliveries that wait, with nothing remembered of those that have ended.</summary>
    /// <param name="waiting">By number.</param>
    /// <param name="next">The number of the next delivery.</param>
    /// <param name="capacity">How many are remembered.</param>
    public static WebhookDeliveriesContent Of(IReadOnlyList<WebhookDelivery> waiting, long next, int capacity)
    {
        var overtaken = waiting.Where(delivery => delivery.HeldBy?.Rule.Then.Webhook == WebhookFault.Reorder);
        return new WebhookDeliveriesContent(
            waiting.ToImmutableSortedSet(WebhookDelivery.ByTime), [], overtaken.ToImmutableDictionary(delivery => delivery.Subscription.Id),
            LogOf(waiting, next, capacity));
    }

    private static RingBufferContent<WebhookDelivery> LogOf(IReadOnlyList<WebhookDelivery> waiting, long next, int capacity)
    {
        var log = new RingBuffer<WebhookDelivery>(capacity);
        log.Restore(RingBufferContent<WebhookDelivery>.From(Math.Max(next - capacity, waiting.Count > 0 ? waiting[0].Id : next)));
        while (log.Next < next) log.NextSlot() = null;
        foreach (var delivery in waiting) log.Replace(delivery.Id, delivery);
        return log.Capture();
    }
}
