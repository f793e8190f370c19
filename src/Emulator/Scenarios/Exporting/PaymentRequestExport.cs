using Chats.Emulator.Scenarios.Model.Payments;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios.Exporting;

/// <summary>Describes how the account collects money, and what it has asked for.</summary>
internal static class PaymentRequestExport
{
    public static void AddTo(PaymentsSpec payments, PaymentRequestState state)
    {
        var account = state.Account;
        payments.StripeConnected = account.IsConnected;
        payments.ChargesEnabled = account.CanCharge;
        payments.NaturalOnboarded = account.IsOnboarded;
        payments.Slug = account.Slug;
        payments.DisplayName = account.DisplayName;
        payments.ImageUrl = account.ImageUrl;
        payments.Checkout = account.Checkout;
        payments.Lifetime = account.Lifetime;
        payments.Prices = account.Prices?.Select(PriceSpec.Of).ToList();
        payments.Coupons = account.Coupons?.Select(CouponSpec.Of).ToList();
        payments.PromotionCodes = account.PromotionCodes?.Select(PromotionSpec.Of).ToList();
        payments.Customers = account.Customers?.Select(Located.Of).ToList();
        payments.Requests = [.. state.ById.Values.OrderBy(request => request.Sequence).Select(PaymentRequestSpec.Of)];
    }
}
