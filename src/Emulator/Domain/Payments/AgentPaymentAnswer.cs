namespace Chats.Emulator.Domain.Payments;

/// <summary>What a call about a payment answers: the request, and where it stands.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Status">The vendor's word for where it stands.</param>
internal sealed record AgentPaymentAnswer(AgentPaymentRequest Request, string Status)
{
    public const string NeedsConnection = "needs_connection";

    public const string Connecting = "connecting";

    public const string AwaitingUserAction = "awaiting_user_action";

    /// <summary>The payment's id; null until there is a card.</summary>
    public string? Id { get; init; }

    public string? AttachUrl { get; init; }

    public string? ApprovalUrl { get; init; }

    /// <summary>Whether the key was known, so that the call went on instead of beginning anew.</summary>
    public bool IsReplay { get; init; }

    public static AgentPaymentAnswer Of(AgentPayment payment) => new(payment.Request, payment.Status.ToWireName()) { Id = payment.Id };
}
