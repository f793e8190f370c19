namespace Chats.Emulator.Domain.Payments;

/// <summary>The vendor's spelling of the state of a connection.</summary>
internal static class ConnectionStatusExtensions
{
    public static readonly string[] Names = ["not_connected", "pending", "connected", "revoked"];

    public static string ToWireName(this ConnectionStatus status) => Names[(int)status];
}
