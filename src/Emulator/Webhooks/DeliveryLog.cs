namespace Chats.Emulator.Webhooks;

/// <summary>The latest deliveries of a world; a ring, so that a busy world stays bounded. The queue's lock guards it.</summary>
internal sealed class DeliveryLog(int capacity)
{
    private readonly Queue<Delivery> _deliveries = new();

    /// <summary>The number of the next delivery.</summary>
    public long NextId { get; private set; } = 1;

    public IEnumerable<Delivery> All => _deliveries;

    public void Add(Delivery delivery)
    {
        if (_deliveries.Count == capacity) _deliveries.Dequeue();
        _deliveries.Enqueue(delivery);
        NextId++;
    }

    public void Clear()
    {
        _deliveries.Clear();
        NextId = 1;
    }
}
