using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Payments;

/// <summary>How the account collects and pays money.</summary>
internal sealed class PaymentsSpec
{
    public bool StripeConnected { get; set; } = true;

    public bool ChargesEnabled { get; set; } = true;

    public bool NaturalOnboarded { get; set; }

    public string Slug { get; set; } = PaymentAccount.StandardSlug;

    public string? DisplayName { get; set; }

    public string? ImageUrl { get; set; }

    public string? Checkout { get; set; }

    public TimeSpan Lifetime { get; set; } = PaymentRequest.StandardLifetime;

    public IReadOnlyList<PriceSpec>? Prices { get; set; }

    public IReadOnlyList<CouponSpec>? Coupons { get; set; }

    public IReadOnlyList<PromotionSpec>? PromotionCodes { get; set; }

    public IReadOnlyList<Located<string>>? Customers { get; set; }

    public IReadOnlyList<PaymentRequestSpec> Requests { get; set; } = [];

    public ProviderStatus Provider { get; set; }

    public IReadOnlyList<PaymentHandleSpec> Handles { get; set; } = [];

    public IReadOnlyList<AgentPaymentSpec> AgentPayments { get; set; } = [];

    /// <summary>How the account is set up to collect money.</summary>
    public PaymentAccount Account() => new()
    {
        IsConnected = StripeConnected,
        CanCharge = ChargesEnabled,
        IsOnboarded = NaturalOnboarded,
        Slug = Slug,
        DisplayName = DisplayName,
        ImageUrl = ImageUrl,
        Checkout = Checkout,
        Lifetime = Lifetime,
        Prices = Prices is null ? null : [.. Prices.Select(price => price.Build())],
        Coupons = Coupons is null ? null : [.. Coupons.Select(coupon => coupon.Build())],
        PromotionCodes = PromotionCodes is null ? null : [.. PromotionCodes.Select(code => code.Build())],
        Customers = Customers is null ? null : [.. Customers.Select(customer => customer.Value)],
    };
}
