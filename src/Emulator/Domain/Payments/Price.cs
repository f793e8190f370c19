namespace Chats.Emulator.Domain.Payments;

/// <summary>A recurring price of the account at Stripe.</summary>
/// <param name="Id">Its id, <c>price_…</c>.</param>
/// <param name="Amount">What one unit costs, in minor units.</param>
internal sealed record Price(string Id, long Amount)
{
    public PriceInterval Interval { get; init; } = PriceInterval.Month;

    /// <summary>Intervals from one charge to the next.</summary>
    public int IntervalCount { get; init; } = 1;

    /// <summary>Whether it may still be sold.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>The price taken for granted where the account has no catalogue (docs/decisions/0046).</summary>
    public static Price Standard(string id) => new(id, 999);
}
