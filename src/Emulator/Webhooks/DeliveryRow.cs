namespace Chats.Emulator.Webhooks;

/// <summary>
/// The deliveries of one subscription and chat whose first attempt is due: the one whose turn it is, and those that wait.
/// Guarded by the <see cref="DeliverySequencer"/>.
/// </summary>
internal sealed class DeliveryRow
{
    public DeliveryRow(DeliverySequencer sequencer, OrderingKey key, long first)
    {
        Key = key;
        Current = new DeliveryTurn(sequencer, this, first);
    }

    public OrderingKey Key { get; }

    /// <summary>Whose turn it is.</summary>
    public DeliveryTurn Current { get; set; }

    /// <summary>Those that wait, by number.</summary>
    public PriorityQueue<DeliveryTurn, long> Waiting { get; } = new();

    /// <summary>Goes off when the one whose turn it is has been waited for long enough; made once it is needed.</summary>
    public ITimer? Alarm { get; set; }
}
