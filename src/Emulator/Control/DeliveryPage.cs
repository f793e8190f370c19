using Chats.Emulator.Webhooks;

namespace Chats.Emulator.Control;

/// <summary>The answer of <c>GET /_emulator/deliveries</c>: oldest first.</summary>
internal sealed record DeliveryPage(IReadOnlyList<DeliveryEntry> Deliveries);
