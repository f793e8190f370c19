namespace Chats.Emulator.Webhooks.Deliveries;

/// <summary>How far a delivery has come.</summary>
public enum WebhookDeliveryState
{
    /// <summary>It waits for its next attempt, or is on its way.</summary>
    Pending,

    /// <summary>The receiver answered 2xx.</summary>
    Delivered,

    /// <summary>The receiver refused it for good, or it was tried for half an hour in vain.</summary>
    Failed,

    /// <summary>Its subscription was deleted or paused before it arrived.</summary>
    Cancelled,

    /// <summary>A fault lost it on the way.</summary>
    Dropped,
}
