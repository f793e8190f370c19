using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.Control.Messages;

/// <summary>How far a message has come.</summary>
/// <param name="MessageId">The message.</param>
/// <param name="Status">The vendor's <c>delivery_status</c>.</param>
/// <param name="Service">What carried it; null: nothing yet.</param>
/// <param name="FailureCode">The vendor's code, once it failed.</param>
/// <param name="SentAt">When it was sent.</param>
/// <param name="DeliveredAt">When it was delivered.</param>
/// <param name="ReadAt">When it was read.</param>
public sealed record MessageDeliveryResponse(
    Guid MessageId, string Status, string? Service, int? FailureCode, DateTimeOffset? SentAt, DateTimeOffset? DeliveredAt,
    DateTimeOffset? ReadAt)
{
    internal static MessageDeliveryResponse From(Message message) => new(
        message.Id, message.WireStatus, message.Service?.ToWireName(), message.FailureCode, message.SentAt, message.DeliveredAt,
        message.ReadAt);
}
