namespace Chats.Emulator.Domain.Payments;

/// <summary>Whether a customer lets the account pay from their wallet.</summary>
internal enum ConnectionStatus
{
    NotConnected,
    Pending,
    Connected,
    Revoked,
}
