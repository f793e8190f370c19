namespace Chats.Emulator.Domain.Messages;

/// <summary>The vendor's spelling of how far a message has come.</summary>
internal static class DeliveryStatusExtensions
{
    public static readonly string[] Names = ["pending", "queued", "sent", "delivered", "received", "read", "failed"];

    public static string ToWireName(this DeliveryStatus status) => Names[(int)status];

    public static DeliveryStatus? Parse(string? text) => Array.IndexOf(Names, text) is >= 0 and var index ? (DeliveryStatus)index : null;
}
