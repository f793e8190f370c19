using Chats.Emulator.Domain;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Delivery;

/// <summary>One step of a message's way: sent, delivered, read or failed, at the moment it falls due.</summary>
internal sealed record ProgressMessage(DateTimeOffset Due, long Sequence, Guid MessageId, DeliveryStatus To) : Job(Due, Sequence)
{
    public Service? Service { get; init; }

    public int? FailureCode { get; init; }

    public override Change<Unit> Run(WorldState state, DateTimeOffset now)
    {
        // Whoever has read a message already will not read it a second time.
        if (state.Messages.GetValueOrDefault(MessageId) is not { IsRead: false } message) return new Change<Unit>(state, default, []);
        var after = Progress(message, now);
        var ids = state.OpenIds();
        var happened = new WorldEvent(ids.NextUuid(), EventType, now, message.TraceId, state.Chats[message.ChatId], after);
        return new Change<Unit>(state.Put(after) with { IdPosition = ids.Position }, default, [happened]);
    }

    private string EventType => To switch
    {
        DeliveryStatus.Sent => EventTypes.MessageSent,
        DeliveryStatus.Delivered => EventTypes.MessageDelivered,
        DeliveryStatus.Read => EventTypes.MessageRead,
        _ => EventTypes.MessageFailed,
    };

    private Message Progress(Message message, DateTimeOffset now) => message with
    {
        Status = To,
        Service = Service ?? message.Service,
        FailureCode = FailureCode,
        SentAt = To == DeliveryStatus.Sent ? now : message.SentAt,
        DeliveredAt = To == DeliveryStatus.Delivered ? now : message.DeliveredAt,
        ReadAt = To == DeliveryStatus.Read ? now : message.ReadAt,
    };
}
