namespace Chats.Emulator.Webhooks.Deliveries;

/// <summary>When a delivery was tried or ended.</summary>
/// <param name="Order">Its place among all that the world's logs hold.</param>
/// <param name="At">When it was, on the world's clock.</param>
internal sealed record WebhookDeliveryMoment(long Order, DateTimeOffset At);
