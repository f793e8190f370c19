using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Control.PaymentRequests;

/// <summary>A payment request as it stands now.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Status"><c>requested</c>, <c>succeeded</c>, <c>canceled</c> or <c>expired</c>.</param>
/// <param name="Amount">What is charged at checkout, in cents.</param>
/// <param name="Currency">In which currency.</param>
/// <param name="Mode"><c>payment</c> or <c>subscription</c>.</param>
/// <param name="Rail"><c>stripe</c> or <c>natural</c>.</param>
/// <param name="Description">What customers read; null: nothing.</param>
/// <param name="CheckoutUrl">Where customers pay.</param>
/// <param name="CreatedAt">When it was made, ISO 8601.</param>
/// <param name="ExpiresAt">When it lapses unless it is paid, ISO 8601.</param>
/// <param name="PaidAt">When it was paid, ISO 8601; null: it is not.</param>
public sealed record PaymentRequestStateResponse(
    Guid Id, string Status, long Amount, string Currency, string Mode, string Rail, string? Description, string CheckoutUrl,
    string CreatedAt, string ExpiresAt, string? PaidAt)
{
    internal static PaymentRequestStateResponse From(PaymentRequest request, MediaLinks links) => new(
        request.Id, request.Status.ToWireName(), request.Amount, request.Currency, request.Mode, request.Rail, request.Description,
        links.Checkout(request), request.CreatedAt.ToWireTime(), request.ExpiresAt.ToWireTime(), request.PaidAt.ToWireTime());
}
