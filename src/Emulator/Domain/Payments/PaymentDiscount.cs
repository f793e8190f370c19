namespace Chats.Emulator.Domain.Payments;

/// <summary>The discount of a payment request as it was applied.</summary>
/// <param name="Coupon">The coupon's id; null: only the promotion code is told.</param>
/// <param name="PromotionCode">The promotion code's id; null: the coupon was named.</param>
/// <param name="Label">What the customer reads at checkout.</param>
internal sealed record PaymentDiscount(string? Coupon, string? PromotionCode, string? Label);
