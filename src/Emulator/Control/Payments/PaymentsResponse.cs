namespace Chats.Emulator.Control.Payments;

/// <summary>All a world knows of payments from customers' wallets.</summary>
/// <param name="Provider">How far the account is with the provider of cards.</param>
/// <param name="Handles">The customers anything is known of, by handle.</param>
/// <param name="Payments">The payments there is a card for, oldest first.</param>
/// <param name="Waiting">What was begun with an idempotency key and has no card yet, by key.</param>
public sealed record PaymentsResponse(
    PaymentProviderResponse Provider, IReadOnlyList<PaymentHandleResponse> Handles, IReadOnlyList<PaymentStateResponse> Payments,
    IReadOnlyList<WaitingPaymentResponse> Waiting);
