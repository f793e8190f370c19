using Chats.Emulator.Common;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.PaymentRequests;

namespace Chats.Emulator.Api.PaymentRequests;

/// <summary>Checks what only subscriptions have: quantity, trial and discount.</summary>
internal static class SubscriptionShape
{
    private const int LongestTrial = 730;

    private const int LargestQuantity = 999_999;

    public static Result<SubscriptionTerms> Read(CreatePaymentRequest.Request body, DateTimeOffset now)
    {
        var quantity = body.Quantity is { } given ? WholeNumber.Read(given) : 1;
        if (quantity is not (>= 1 and <= LargestQuantity and var units))
        {
            return PaymentRequestRules.Quantity.Refuse("quantity must be an integer of at least 1");
        }

        if (!Trial(body, now).TryGet(out var trial, out var refusal)) return refusal;
        if (DiscountProblem(body.Discount) is { } problem) return problem;
        return new SubscriptionTerms(body.PriceId!, (int)units)
        {
            TrialDays = trial.Days,
            TrialEnd = trial.End,
            Discount = body.Discount is { } discount
                ? new PaymentDiscount(NullIfEmpty(discount.Coupon), NullIfEmpty(discount.PromotionCode), NullIfEmpty(discount.Label))
                : null,
        };
    }

    private static Result<(int? Days, DateTimeOffset? End)> Trial(CreatePaymentRequest.Request body, DateTimeOffset now)
    {
        if (body.TrialPeriodDays is not null && body.TrialEnd is not null)
        {
            return PaymentRequestRules.Trial.Refuse("trial_period_days and trial_end exclude each other");
        }

        if (body.TrialPeriodDays is { } given)
        {
            return WholeNumber.Read(given) is >= 1 and <= LongestTrial and var days
                ? ((int?)days, null)
                : PaymentRequestRules.Trial.Refuse($"trial_period_days must be an integer between 1 and {LongestTrial}");
        }

        if (body.TrialEnd is null) return (null, null);
        return DateTimes.TryRead(body.TrialEnd, out var end) && end > now
            ? (null, end.ToUniversalTime())
            : PaymentRequestRules.Trial.Refuse("trial_end must be a time in the future, such as 2030-01-01T00:00:00Z");
    }

    private static Refusal? DiscountProblem(CreatePaymentRequest.DiscountRequest? discount) =>
        !string.IsNullOrEmpty(discount?.Coupon) && !string.IsNullOrEmpty(discount.PromotionCode)
            ? PaymentRequestRules.DiscountOne.Refuse("discount takes either coupon or promotion_code")
            : null;

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
