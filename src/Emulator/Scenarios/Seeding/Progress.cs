using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios.Seeding;

/// <summary>Gives a seeded message the timestamps its status implies.</summary>
internal static class Progress
{
    /// <summary>
    /// What a message the line has sent looks like unless the file says otherwise: receipts exist one to one, over iMessage and RCS.
    /// </summary>
    public static DeliveryStatus DefaultStatus(Chat chat) =>
        chat.IsGroup || chat.Service == Service.Sms ? DeliveryStatus.Sent : DeliveryStatus.Delivered;

    public static Message Inbound(Message message, Service service) => message with
    {
        Service = service,
        SentAt = message.CreatedAt,
        ReadAt = message.IsRead ? message.CreatedAt : null,
    };

    public static Message Outbound(Message message, Service service, WorldSettings settings, DateTimeOffset start)
    {
        var status = message.Status;
        if (status == DeliveryStatus.Failed) return message with { FailureCode = ApiErrors.DeliveryFailed.Code };
        if (status is DeliveryStatus.Pending or DeliveryStatus.Queued) return message;
        var delivered = After(message, settings.DeliveredAfter, start);
        return message with
        {
            Service = service,
            SentAt = After(message, settings.SentAfter, start),
            DeliveredAt = status == DeliveryStatus.Sent ? null : delivered,
            ReadAt = status == DeliveryStatus.Read ? delivered : null,
        };
    }

    /// <summary>Nothing has happened yet that would happen after the world's start.</summary>
    private static DateTimeOffset After(Message message, TimeSpan duration, DateTimeOffset start)
    {
        var context = message.CreatedAt + duration;
        return context <= start ? context : message.CreatedAt > start ? message.CreatedAt : start;
    }
}
