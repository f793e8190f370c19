using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Snapshots.Sections;
using Chats.Emulator.Worlds.State;
using static Chats.Emulator.Snapshots.Names.RecordNames;

namespace Chats.Emulator.Snapshots.Names;

/// <summary>Money that the account asks for.</summary>
internal static class PaymentRequestNames
{
    public static readonly RecordNames[] All =
    [
        Of<PaymentRequestSection>(
            (nameof(PaymentRequestSection.Account), "account"),
            (nameof(PaymentRequestSection.Requests), "requests"),
            (nameof(PaymentRequestSection.Keys), "keys")),
        Of<PaymentAccount>(
            (nameof(PaymentAccount.IsConnected), "is_connected"),
            (nameof(PaymentAccount.CanCharge), "can_charge"),
            (nameof(PaymentAccount.IsOnboarded), "is_onboarded"),
            (nameof(PaymentAccount.Slug), "slug"),
            (nameof(PaymentAccount.DisplayName), "display_name"),
            (nameof(PaymentAccount.ImageUrl), "image_url"),
            (nameof(PaymentAccount.Checkout), "checkout"),
            (nameof(PaymentAccount.Lifetime), "lifetime"),
            (nameof(PaymentAccount.Prices), "prices"),
            (nameof(PaymentAccount.Coupons), "coupons"),
            (nameof(PaymentAccount.PromotionCodes), "promotion_codes"),
            (nameof(PaymentAccount.Customers), "customers")),
        Of<Price>(
            (nameof(Price.Id), "id"),
            (nameof(Price.Amount), "amount"),
            (nameof(Price.Interval), "interval"),
            (nameof(Price.IntervalCount), "interval_count"),
            (nameof(Price.IsActive), "is_active")),
        Of<Coupon>(
            (nameof(Coupon.Id), "id"),
            (nameof(Coupon.Name), "name"),
            (nameof(Coupon.PercentOff), "percent_off"),
            (nameof(Coupon.AmountOff), "amount_off")),
        Of<PromotionCode>(
            (nameof(PromotionCode.Id), "id"),
            (nameof(PromotionCode.Coupon), "coupon")),
        Of<PaymentRequest>(
            (nameof(PaymentRequest.Id), "id"),
            (nameof(PaymentRequest.Sequence), "sequence"),
            (nameof(PaymentRequest.Session), "session"),
            (nameof(PaymentRequest.Amount), "amount"),
            (nameof(PaymentRequest.Currency), "currency"),
            (nameof(PaymentRequest.CreatedAt), "created_at"),
            (nameof(PaymentRequest.ExpiresAt), "expires_at"),
            (nameof(PaymentRequest.Status), "status"),
            (nameof(PaymentRequest.UpdatedAt), "updated_at"),
            (nameof(PaymentRequest.PaidAt), "paid_at"),
            (nameof(PaymentRequest.Description), "description"),
            (nameof(PaymentRequest.Metadata), "metadata"),
            (nameof(PaymentRequest.Plan), "plan"),
            (nameof(PaymentRequest.Stripe), "stripe"),
            (nameof(PaymentRequest.Natural), "natural")),
        Of<PaymentPlan>(
            (nameof(PaymentPlan.PriceId), "price_id"),
            (nameof(PaymentPlan.Quantity), "quantity"),
            (nameof(PaymentPlan.Interval), "interval"),
            (nameof(PaymentPlan.IntervalCount), "interval_count"),
            (nameof(PaymentPlan.TrialEnd), "trial_end"),
            (nameof(PaymentPlan.Discount), "discount")),
        Of<PaymentDiscount>(
            (nameof(PaymentDiscount.Coupon), "coupon"),
            (nameof(PaymentDiscount.PromotionCode), "promotion_code"),
            (nameof(PaymentDiscount.Label), "label")),
        Of<StripeIds>(
            (nameof(StripeIds.PaymentIntent), "payment_intent"),
            (nameof(StripeIds.Customer), "customer"),
            (nameof(StripeIds.Subscription), "subscription")),
        Of<NaturalPayment>(
            (nameof(NaturalPayment.From), "from"),
            (nameof(NaturalPayment.Payer), "payer"),
            (nameof(NaturalPayment.RequestId), "request_id"),
            (nameof(NaturalPayment.TransactionId), "transaction_id")),
        Of<KeyedPaymentRequest>(
            (nameof(KeyedPaymentRequest.Key), "key"),
            (nameof(KeyedPaymentRequest.Fingerprint), "fingerprint"),
            (nameof(KeyedPaymentRequest.First), "first")),
    ];
}
