using Chats.Emulator.Control.Clock;
using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control.Webhooks;

/// <summary>The answer of <c>GET /_emulator/deliveries</c>: oldest first.</summary>
internal sealed record WebhookDeliveryPage(IReadOnlyList<WebhookDeliveryEntry> Deliveries)
{
    public static WebhookDeliveryPage Of(IEnumerable<WebhookDeliveryEntry> deliveries, World world) =>
        new([.. deliveries.Select(delivery => ClockHint.Explain(delivery, world))]);
}
