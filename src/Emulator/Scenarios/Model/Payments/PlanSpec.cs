using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Payments;

/// <summary>The subscription that a request starts.</summary>
internal sealed class PlanSpec
{
    public string PriceId { get; set; } = "";

    public int Quantity { get; set; } = 1;

    public PriceInterval Interval { get; set; } = PriceInterval.Month;

    public int IntervalCount { get; set; } = 1;

    public TimeSpec? TrialEnd { get; set; }

    public DiscountSpec? Discount { get; set; }

    public string? SubscriptionId { get; set; }

    public PaymentPlan Build(DateTimeOffset start) => new(PriceId, Quantity, Interval, IntervalCount)
    {
        TrialEnd = TrialEnd?.At(start),
        Discount = Discount is { } discount ? new PaymentDiscount(discount.Coupon, discount.PromotionCode, discount.Label) : null,
    };

    public static PlanSpec Of(PaymentPlan plan, string? subscription) => new()
    {
        PriceId = plan.PriceId,
        Quantity = plan.Quantity,
        Interval = plan.Interval,
        IntervalCount = plan.IntervalCount,
        TrialEnd = TimeSpec.Of(plan.TrialEnd),
        SubscriptionId = subscription,
        Discount = plan.Discount is { } discount
            ? new DiscountSpec { Coupon = discount.Coupon, PromotionCode = discount.PromotionCode, Label = discount.Label }
            : null,
    };
}
