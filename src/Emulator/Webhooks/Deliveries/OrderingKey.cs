namespace Chats.Emulator.Webhooks.Deliveries;

/// <summary>
/// What keeps its order: the deliveries of one subscription and chat, and those of a subscription that are about no chat.
/// </summary>
internal readonly record struct OrderingKey(Guid Subscription, Guid? Chat)
{
    public static OrderingKey Of(WebhookDelivery delivery) => new(delivery.Subscription.Id, delivery.Event.ChatId);
}
