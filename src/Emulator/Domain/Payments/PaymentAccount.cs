using System.Collections.Immutable;

namespace Chats.Emulator.Domain.Payments;

/// <summary>
/// How the account is set up to collect money. A catalogue that is null is not known, and every well-formed id is accepted.
/// </summary>
internal sealed record PaymentAccount
{
    public const string StandardSlug = "local";

    /// <summary>Where the vendor's checkout pages are.</summary>
    public const string VendorCheckout = "https://zero.linqapp.com";

    /// <summary>The word for the emulator's own checkout pages, at whichever address it is reached.</summary>
    public const string EmulatorCheckout = "emulator";

    /// <summary>Whether an account at Stripe is connected.</summary>
    public bool IsConnected { get; init; } = true;

    /// <summary>Whether that account may charge.</summary>
    public bool CanCharge { get; init; } = true;

    /// <summary>Whether the account has finished the onboarding of the rail <c>natural</c>.</summary>
    public bool IsOnboarded { get; init; }

    /// <summary>The account's name in addresses of checkout pages.</summary>
    public string Slug { get; init; } = StandardSlug;

    /// <summary>The account's name on checkout pages; null: the slug.</summary>
    public string? DisplayName { get; init; }

    /// <summary>The account's picture on checkout pages; null: none.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>
    /// Where checkout pages are: scheme and host, or <see cref="EmulatorCheckout"/>; null: where the emulator's option says.
    /// </summary>
    public string? Checkout { get; init; }

    /// <summary>How long a request can be paid.</summary>
    public TimeSpan Lifetime { get; init; } = PaymentRequest.StandardLifetime;

    public ImmutableArray<Price>? Prices { get; init; }

    public ImmutableArray<Coupon>? Coupons { get; init; }

    public ImmutableArray<PromotionCode>? PromotionCodes { get; init; }

    /// <summary>The ids of the customers at Stripe.</summary>
    public ImmutableArray<string>? Customers { get; init; }

    /// <summary>The price of that id that may be sold; null: there is none.</summary>
    public Price? FindPrice(string id) =>
        Prices is { } prices ? prices.FirstOrDefault(price => price.Id == id && price.IsActive) : Price.Standard(id);

    /// <summary>The coupon of that id; null: there is none.</summary>
    public Coupon? FindCoupon(string id) =>
        Coupons is { } coupons ? coupons.FirstOrDefault(coupon => coupon.Id == id) : Coupon.Standard(id);

    /// <summary>The coupon that a promotion code stands for; null: there is none.</summary>
    public Coupon? FindPromotion(string id)
    {
        if (PromotionCodes is not { } codes) return Coupon.Standard(id);
        return codes.FirstOrDefault(code => code.Id == id) is { } known ? FindCoupon(known.Coupon) : null;
    }

    public bool HasCustomer(string id) => Customers is not { } customers || customers.Contains(id);
}
