namespace Chats.Emulator.Control.PaymentRequests;

/// <summary>The body of <c>PUT /_emulator/payment_requests/account</c>; what is left out stays as it is.</summary>
/// <param name="StripeConnected">false: no account at Stripe is connected, and payment requests are refused with 403/2011.</param>
/// <param name="ChargesEnabled">false: the account at Stripe may not charge, and payment requests are refused with 403/2011.</param>
/// <param name="NaturalOnboarded">Whether requests on the rail <c>natural</c> can be made.</param>
/// <param name="Checkout">Where checkout pages are: scheme and host, or <c>emulator</c> for the emulator's own.</param>
public sealed record ChangePaymentAccountRequest(
    bool? StripeConnected = null, bool? ChargesEnabled = null, bool? NaturalOnboarded = null, string? Checkout = null);
