namespace Chats.Emulator.Domain.Payments;

/// <summary>How far a payment with a card of its own has come.</summary>
internal enum AgentPaymentStatus
{
    Ready,
    Authorized,
    Succeeded,
    Declined,
    Canceled,
    Expired,
}
