namespace Chats.Emulator.Domain.Payments;

/// <summary>What a payment request is called at Stripe.</summary>
internal sealed record StripeIds(string? PaymentIntent, string? Customer, string? Subscription);
