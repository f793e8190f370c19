using System.Collections.Immutable;
using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Worlds.Transitions.Delivery;

/// <summary>Which states can follow which.</summary>
internal static class StatusTransitions
{
    private static readonly ImmutableArray<DeliveryStatus> Way = [DeliveryStatus.Sent, DeliveryStatus.Delivered, DeliveryStatus.Read];

    public static bool IsPossible(DeliveryStatus from, DeliveryStatus to) => (from, to) switch
    {
        (DeliveryStatus.Failed, DeliveryStatus.Delivered or DeliveryStatus.Read) => true,
        (_, DeliveryStatus.Failed) => from < DeliveryStatus.Delivered,
        _ => from < to,
    };

    /// <summary>The states on the way; none is skipped, save that what failed was never seen leaving.</summary>
    public static IEnumerable<DeliveryStatus> Between(DeliveryStatus from, DeliveryStatus to)
    {
        if (to == DeliveryStatus.Failed) return [to];
        var last = from == DeliveryStatus.Failed ? DeliveryStatus.Sent : from;
        return Way.Where(status => status > last && status <= to);
    }
}
