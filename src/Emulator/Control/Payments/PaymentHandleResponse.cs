using Chats.Emulator.Domain.Payments;

namespace Chats.Emulator.Control.Payments;

/// <summary>A customer whose wallet may pay.</summary>
/// <param name="Handle">Their phone number or e-mail address.</param>
/// <param name="Status"><c>not_connected</c>, <c>pending</c>, <c>connected</c> or <c>revoked</c>.</param>
/// <param name="Card">Whether there is a card in their wallet.</param>
/// <param name="Approval">Whether they must approve of each payment.</param>
/// <param name="Code">The code they have, or get when they are asked to connect.</param>
/// <param name="ConnectId">The connection under way, if one is.</param>
/// <param name="CodeExpiresAt">When its code ends.</param>
public sealed record PaymentHandleResponse(
    string Handle, string Status, bool Card, bool Approval, string Code, string? ConnectId, DateTimeOffset? CodeExpiresAt)
{
    internal static PaymentHandleResponse From(PaymentHandle handle) => new(
        handle.Handle, handle.Status.ToWireName(), handle.HasCard, handle.NeedsApproval, handle.Code, handle.ConnectId, handle.CodeUntil);
}
