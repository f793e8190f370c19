using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Delivery;

/// <summary>One step of a message's way, at the time it falls due.</summary>
internal sealed record MessageProgressJob(DateTimeOffset Due, long Sequence, Guid MessageId, DeliveryStatus To) : Job(Due, Sequence)
{
    /// <summary>What carries the message from here on.</summary>
    public Service? Carrier { get; init; }

    public int? FailureCode { get; init; }

    public override string About => "a message on its way";

    public override bool IsMoot(WorldState state) => state.Messages.GetValueOrDefault(MessageId) is not { IsRead: false };

    public override TransitionResult<Unit> Run(WorldState state, DateTimeOffset now)
    {
        // A message that has been read already is not read a second time.
        if (state.Messages.GetValueOrDefault(MessageId) is not { IsRead: false } message)
        {
            return new TransitionResult<Unit>(state, default, []);
        }

        var after = Progress(message, now);
        var chat = state.Chats[message.ChatId];
        if (IsLeaving(message) && after.Service is { } carrier) chat = chat.CarriedBy(carrier, ServiceChoice.Reaching(state, chat));
        var ids = state.OpenIds();
        ImmutableArray<WorldEvent> events = EventType(message) is { } type
            ? [new WorldEvent(ids.NextUuid(), type, now, message.TraceId, chat, after)]
            : [];
        var next = state with { Messages = state.Messages.Put(after), Chats = state.Chats.Put(chat), IdPosition = ids.Position };
        return new TransitionResult<Unit>(next, default, events);
    }

    /// <summary>A message that failed and arrives all the same leaves only then, as far as an observer can see.</summary>
    private bool IsLeaving(Message message) => message.SentAt is null && To is DeliveryStatus.Sent or DeliveryStatus.Delivered;

    /// <summary>Polls have events of their own in place of a message's; being queued is no event.</summary>
    private string? EventType(Message message) => (To, message.Poll is not null) switch
    {
        (DeliveryStatus.Sent, false) => EventTypes.MessageSent,
        (DeliveryStatus.Delivered, false) => EventTypes.MessageDelivered,
        (DeliveryStatus.Read, false) => EventTypes.MessageRead,
        (DeliveryStatus.Failed, false) => EventTypes.MessageFailed,
        (DeliveryStatus.Sent, true) => EventTypes.PollSent,
        (DeliveryStatus.Delivered, true) => EventTypes.PollDelivered,
        (DeliveryStatus.Read, true) => EventTypes.PollRead,
        (DeliveryStatus.Failed, true) => EventTypes.PollFailed,
        _ => null,
    };

    private Message Progress(Message message, DateTimeOffset now) => Carried(message) with
    {
        Status = To,
        FailureCode = FailureCode,
        SentAt = IsLeaving(message) ? now : message.SentAt,
        DeliveredAt = To == DeliveryStatus.Delivered ? now : message.DeliveredAt,
        ReadAt = To == DeliveryStatus.Read ? now : message.ReadAt,
    };

    private Message Carried(Message message) => message.Service is null && Carrier is { } carrier ? message.CarriedBy(carrier) : message;
}
