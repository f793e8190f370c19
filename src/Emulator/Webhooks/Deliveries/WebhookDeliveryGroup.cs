namespace Chats.Emulator.Webhooks.Deliveries;

/// <summary>
/// The deliveries of one subscription and chat whose first attempt is due: the one whose turn it is, and those that wait.
/// Guarded by the <see cref="WebhookDeliverySequencer"/>.
/// </summary>
internal sealed class WebhookDeliveryGroup
{
    public WebhookDeliveryGroup(WebhookDeliverySequencer sequencer, OrderingKey key, long first)
    {
        Key = key;
        Current = new WebhookDeliveryTurn(sequencer, this, first);
    }

    public OrderingKey Key { get; }

    /// <summary>Whose turn it is.</summary>
    public WebhookDeliveryTurn Current { get; set; }

    /// <summary>Those that wait, by number.</summary>
    public PriorityQueue<WebhookDeliveryTurn, long> Waiting { get; } = new();

    /// <summary>Goes off when the one whose turn it is has been waited for long enough; made once it is needed.</summary>
    public ITimer? Alarm { get; set; }
}
