namespace Chats.Emulator.Control.PaymentRequests;

/// <summary>How the account collects money, and what it has asked for.</summary>
/// <param name="Account">How it is set up.</param>
/// <param name="Requests">Its payment requests, the newest first.</param>
public sealed record PaymentRequestsResponse(PaymentAccountResponse Account, IReadOnlyList<PaymentRequestStateResponse> Requests);
