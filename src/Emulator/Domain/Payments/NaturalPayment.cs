namespace Chats.Emulator.Domain.Payments;

/// <summary>What a payment request on the rail <c>natural</c> has of its own.</summary>
/// <param name="From">The account's line that asks.</param>
/// <param name="Payer">Who is billed, E.164.</param>
/// <param name="RequestId">The rail's id of the request, <c>prq_…</c>.</param>
internal sealed record NaturalPayment(string From, string Payer, string RequestId)
{
    /// <summary>The settled transaction, <c>txn_…</c>; null until it is paid.</summary>
    public string? TransactionId { get; init; }
}
