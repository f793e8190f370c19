using Chats.Emulator.Domain;

namespace Chats.Emulator.Control;

/// <summary>How far a message has come.</summary>
/// <param name="MessageId">The message.</param>
/// <param name="Status">The vendor's <c>delivery_status</c>.</param>
/// <param name="Service">What carried it; null: nothing yet.</param>
/// <param name="FailureCode">The vendor's code, once it failed.</param>
/// <param name="SentAt">When it was sent.</param>
/// <param name="DeliveredAt">When it was delivered.</param>
/// <param name="ReadAt">When it was read.</param>
public sealed record MessageDeliveryInfo(
    Guid MessageId, string Status, string? Service, int? FailureCode, DateTimeOffset? SentAt, DateTimeOffset? DeliveredAt, DateTimeOffset? ReadAt)
{
    internal static MessageDeliveryInfo From(Message message) => new(
        message.Id, message.WireStatus, message.Service?.Wire(), message.FailureCode, message.SentAt, message.DeliveredAt, message.ReadAt);
}
