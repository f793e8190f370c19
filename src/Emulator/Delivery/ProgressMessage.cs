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
        if (state.Messages.GetValueOrDefault(MessageId) is not { } message) return new Change<Unit>(state, default, []);
        var after = Progress(message, now);
        var ids = state.OpenIds();
        var happened = new WorldEvent(ids.NextUuid(), EventType(isPoll: message.Poll is not null), now, message.TraceId, state.Chats[message.ChatId], after);
        return new Change<Unit>(state.Put(after) with { IdPosition = ids.Position }, default, [happened]);
    }

    /// <summary>A poll has events of its own instead of a message's (messages 16).</summary>
    private string EventType(bool isPoll) => To switch
    {
        DeliveryStatus.Sent => isPoll ? EventTypes.PollSent : EventTypes.MessageSent,
        DeliveryStatus.Delivered => isPoll ? EventTypes.PollDelivered : EventTypes.MessageDelivered,
        DeliveryStatus.Read => isPoll ? EventTypes.PollRead : EventTypes.MessageRead,
        _ => isPoll ? EventTypes.PollFailed : EventTypes.MessageFailed,
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
