using Chats.Emulator.Domain.Payments;

namespace Chats.Emulator.Control.Payments;

/// <summary>A payment without a card yet: the same call with the same key goes on with it.</summary>
/// <param name="Key">Its idempotency key.</param>
/// <param name="Handle">The customer whose wallet is to pay.</param>
/// <param name="AmountCents">How much, in minor units.</param>
/// <param name="AttachUrl">Where the customer was asked to add a card.</param>
/// <param name="AttachUntil">How long that page lasts.</param>
/// <param name="ApprovalUrl">Where the customer was asked to approve.</param>
/// <param name="Approved">Whether they have.</param>
public sealed record WaitingPaymentResponse(
    string Key, string Handle, long AmountCents, string? AttachUrl, DateTimeOffset? AttachUntil, string? ApprovalUrl, bool Approved)
{
    internal static WaitingPaymentResponse From(AgentPaymentFlow flow) => new(
        flow.Key, flow.Request.Handle, flow.Request.AmountCents, flow.AttachUrl, flow.AttachUntil, flow.ApprovalUrl, flow.IsApproved);
}
