namespace Chats.Emulator.Control.Payments;

/// <summary>The body of <c>PUT /_emulator/payments/providers/{provider}</c>.</summary>
/// <param name="Status"><c>ready</c> once an administrator is done with the hosted page; <c>onboarding</c> before; <c>disabled</c>.</param>
public sealed record PaymentProviderRequest(string? Status);
