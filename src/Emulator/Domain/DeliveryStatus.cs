namespace Chats.Emulator.Domain;

/// <summary>How far a message has come.</summary>
internal enum DeliveryStatus
{
    Pending,
    Queued,
    Sent,
    Delivered,
    Received,
    Read,
    Failed,
}
