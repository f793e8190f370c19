namespace Chats.Emulator.Domain.Payments;

/// <summary>A code of the account at Stripe that stands for a coupon.</summary>
/// <param name="Id">Its id, <c>promo_…</c>; not the word that customers type.</param>
/// <param name="Coupon">The coupon's id.</param>
internal sealed record PromotionCode(string Id, string Coupon);
