namespace Chats.Emulator.Domain.Payments;

/// <summary>A discount of the account at Stripe: a share of the amount, or a fixed amount.</summary>
/// <param name="Id">Its id.</param>
internal sealed record Coupon(string Id)
{
    /// <summary>What customers read; null: the id.</summary>
    public string? Name { get; init; }

    /// <summary>From 0 to 100; null: <see cref="AmountOff"/> holds.</summary>
    public double? PercentOff { get; init; }

    /// <summary>Minor units; null: <see cref="PercentOff"/> holds.</summary>
    public long? AmountOff { get; init; }

    /// <summary>The discount taken for granted where the account has no catalogue (docs/decisions/0046).</summary>
    public static Coupon Standard(string id) => new(id) { PercentOff = 50 };

    /// <summary>What is left to pay of an amount; never less than nothing.</summary>
    public long Reduce(long amount)
    {
        var off = AmountOff ?? (long)Math.Round(amount * (decimal)(PercentOff ?? 0) / 100, MidpointRounding.AwayFromZero);
        return Math.Max(0, amount - off);
    }
}
