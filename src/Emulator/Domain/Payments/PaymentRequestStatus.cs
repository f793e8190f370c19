namespace Chats.Emulator.Domain.Payments;

/// <summary>How far a payment request has come.</summary>
internal enum PaymentRequestStatus
{
    Requested,
    Succeeded,
    Canceled,
    Expired,
}
