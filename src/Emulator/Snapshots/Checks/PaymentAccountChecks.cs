using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Model.Payments;
using Chats.Emulator.Snapshots.Sections;

namespace Chats.Emulator.Snapshots.Checks;

/// <summary>Whether what a snapshot says of how the account collects money can be.</summary>
internal static class PaymentAccountChecks
{
    private const string Account = "state.payment_requests.account";

    /// <summary>The highest amount that a price or a coupon can have, in cents.</summary>
    private const long MostCents = 99_999_999;

    public static void Run(PaymentAccount account)
    {
        SnapshotGuard.Require(
            PaymentsCodec.IsSlug(account.Slug), $"$.{Account}.slug: it has other characters than lower-case letters, digits and -");
        SnapshotGuard.Require(
            account.Checkout is not { } checkout || PaymentsCodec.IsCheckout(checkout),
            $"$.{Account}.checkout: it is neither emulator nor scheme and host");
        var (prices, coupons, codes) = (account.Prices ?? [], account.Coupons ?? [], account.PromotionCodes ?? []);
        SnapshotGuard.RequireUnique(prices, $"{Account}.prices", price => price.Id, "a price is in it twice");
        SnapshotGuard.RequireUnique(coupons, $"{Account}.coupons", coupon => coupon.Id, "a coupon is in it twice");
        SnapshotGuard.RequireUnique(codes, $"{Account}.promotion_codes", code => code.Id, "a promotion code is in it twice");
        SnapshotGuard.RequireUnique(account.Customers ?? [], $"{Account}.customers", id => id, "a customer is in it twice");
        for (var i = 0; i < prices.Length; i++)
        {
            SnapshotGuard.Require(
                prices[i] is { Amount: >= 0 and <= MostCents, IntervalCount: >= 1 and <= 365 }, $"{Account}.prices", i,
                "its amount or its interval_count is too small or too large");
        }

        for (var i = 0; i < coupons.Length; i++)
        {
            SnapshotGuard.Require(
                coupons[i] is { PercentOff: null, AmountOff: >= 0 and <= MostCents } or { PercentOff: >= 0 and <= 100, AmountOff: null },
                $"{Account}.coupons", i, "it takes off neither a share up to 100 nor an amount, or both");
        }
    }
}
