namespace BakeryBot;

/// <summary>A request for money.</summary>
public sealed record PaymentRequest(Guid Id, string CheckoutUrl);
