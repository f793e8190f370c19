namespace Chats.Emulator.Domain.Payments;

/// <summary>The subscription that a payment request starts.</summary>
/// <param name="PriceId">The price subscribed to.</param>
/// <param name="Quantity">How many units of it.</param>
/// <param name="Interval">What it is charged by.</param>
/// <param name="IntervalCount">Intervals from one charge to the next.</param>
internal sealed record PaymentPlan(string PriceId, int Quantity, PriceInterval Interval, int IntervalCount)
{
    /// <summary>When the free trial ends; null: there is none.</summary>
    public DateTimeOffset? TrialEnd { get; init; }

    public PaymentDiscount? Discount { get; init; }
}
