namespace Chats.Emulator.Domain.Messages;

/// <summary>How far a message has come.</summary>
internal enum DeliveryStatus : byte
{
    Pending,
    Queued,
    Sent,
    Delivered,
    Received,
    Read,
    Failed,
}
