using Chats.Emulator.Webhooks;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control;

/// <summary>The answer of <c>GET /_emulator/deliveries</c>: oldest first.</summary>
internal sealed record DeliveryPage(IReadOnlyList<DeliveryEntry> Deliveries)
{
    public static DeliveryPage Of(IEnumerable<DeliveryEntry> deliveries, World world) => new([.. deliveries.Select(delivery => ClockHint.Explain(delivery, world))]);
}
