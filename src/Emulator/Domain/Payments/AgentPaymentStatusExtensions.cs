namespace Chats.Emulator.Domain.Payments;

/// <summary>The vendor's spelling of how far a payment has come.</summary>
internal static class AgentPaymentStatusExtensions
{
    public static readonly string[] Names = ["ready", "authorized", "succeeded", "declined", "canceled", "expired"];

    public static string ToWireName(this AgentPaymentStatus status) => Names[(int)status];

    /// <summary>Whether nothing can happen to the payment any more.</summary>
    public static bool IsTerminal(this AgentPaymentStatus status) =>
        status is not (AgentPaymentStatus.Ready or AgentPaymentStatus.Authorized);
}
