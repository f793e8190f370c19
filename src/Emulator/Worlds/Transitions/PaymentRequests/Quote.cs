using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Worlds.Transitions.PaymentRequests;

/// <summary>What a customer is charged at checkout, by the account's catalogue.</summary>
/// <param name="Amount">Minor units: a subscription's first invoice after discounts, nothing during a trial.</param>
/// <param name="Plan">The subscription; null: it is paid once.</param>
internal sealed record Quote(long Amount, PaymentPlan? Plan)
{
    public static Result<Quote> Of(PaymentRequestTerms terms, PaymentAccount account, DateTimeOffset now)
    {
        if (terms.Subscription is not { } subscription) return new Quote(terms.Amount!.Value, null);
        if (account.FindPrice(subscription.PriceId) is not { } price)
        {
            return PaymentRequestRules.PriceKnown.Refuse($"No active recurring price: {subscription.PriceId}");
        }

        var amount = price.Amount * subscription.Quantity;
        if (!Applied(subscription.Discount, account).TryGet(out var applied, out var refusal)) return refusal;
        if (applied.Coupon is { } coupon) amount = coupon.Reduce(amount);
        var trialEnd = subscription.TrialEnd ?? (subscription.TrialDays is { } days ? now.AddDays(days) : null);
        var plan = new PaymentPlan(price.Id, subscription.Quantity, price.Interval, price.IntervalCount)
        {
            TrialEnd = trialEnd,
            Discount = applied.Shown,
        };
        return new Quote(trialEnd is null ? amount : 0, plan);
    }

    private static Result<(Coupon? Coupon, PaymentDiscount? Shown)> Applied(PaymentDiscount? asked, PaymentAccount account)
    {
        if (asked is null) return (null, null);
        if ((asked.Coupon is { } id ? account.FindCoupon(id) : account.FindPromotion(asked.PromotionCode!)) is not { } coupon)
        {
            return PaymentRequestRules.DiscountKnown.Refuse($"No such discount: {asked.Coupon ?? asked.PromotionCode}");
        }

        return (coupon, asked with { Coupon = coupon.Id, Label = asked.Label ?? coupon.Name ?? coupon.Id });
    }
}
