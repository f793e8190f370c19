using System.Text.RegularExpressions;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Payments;

/// <summary>How the account collects and pays money.</summary>
internal static class PaymentsCodec
{
    public static readonly MapCodec<PaymentsSpec> Payments = new MapCodec<PaymentsSpec>(_ => new PaymentsSpec())
        .Optional(
            "stripe_connected", Numbers.TrueOrFalse(), (payments, isConnected) => payments.StripeConnected = isConnected,
            payments => payments.StripeConnected, "false: no account at Stripe is connected, and payment requests answer 403/2011.", true)
        .Optional(
            "charges_enabled", Numbers.TrueOrFalse(), (payments, canCharge) => payments.ChargesEnabled = canCharge,
            payments => payments.ChargesEnabled, "false: the account at Stripe may not charge yet, and payment requests answer 403/2011.", true)
        .Optional(
            "natural_onboarded", Numbers.TrueOrFalse(), (payments, isOnboarded) => payments.NaturalOnboarded = isOnboarded,
            payments => payments.NaturalOnboarded, "Whether requests on the rail natural can be made; else they answer 403/2011.", false)
        .Optional(
            "slug", Texts.Matching("lower-case letters, digits and -", SlugPattern), (payments, slug) => payments.Slug = slug,
            payments => payments.Slug, "The account's name in checkout_url.", PaymentAccount.StandardSlug)
        .Optional("display_name", Texts.Any(255), (payments, name) => payments.DisplayName = name, payments => payments.DisplayName,
            "The account's name on checkout pages and cards. Without it: the slug.")
        .Optional("image_url", Texts.Picture(), (payments, url) => payments.ImageUrl = url, payments => payments.ImageUrl,
            "The account's picture on checkout pages and cards.")
        .Optional("checkout", Checkout(), (payments, checkout) => payments.Checkout = checkout, payments => payments.Checkout,
            "Where checkout_url leads: emulator for a page of the emulator's own to pay or cancel on, or the scheme and host of another place. "
            + "Without it: where --checkout says, else https://zero.linqapp.com.")
        .Optional("lifetime", Times.Duration(), (payments, lifetime) => payments.Lifetime = lifetime, payments => payments.Lifetime,
            "How long a request can be paid.", Durations.Format(PaymentRequest.StandardLifetime))
        .Optional("prices", new ListCodec<PriceSpec>(Price()), (payments, prices) => payments.Prices = prices, payments => payments.Prices,
            "The recurring prices at Stripe; no other is known then. Without this key every price is 9.99 usd a month.")
        .Optional(
            "coupons", new ListCodec<CouponSpec>(Coupon()), (payments, coupons) => payments.Coupons = coupons, payments => payments.Coupons,
            "The coupons at Stripe; no other is known then. Without this key every coupon takes 50 % off.")
        .Optional(
            "promotion_codes", new ListCodec<PromotionSpec>(Promotion()), (payments, codes) => payments.PromotionCodes = codes,
            payments => payments.PromotionCodes,
            "The promotion codes at Stripe; no other is known then. Without this key each stands for a coupon of its own name.")
        .Optional(
            "customers", new ListCodec<Located<string>>(Id("cus_").Located()), (payments, customers) => payments.Customers = customers,
            payments => payments.Customers,
            "The ids of the customers at Stripe; no other is known then. Without this key every customer is.")
        .Optional(
            "requests", new ListCodec<PaymentRequestSpec>(PaymentRequestCodec.Request), (payments, requests) => payments.Requests = requests,
            payments => payments.Requests, "Payment requests that were made before, oldest first.")
        .Optional(
            "provider", Choices.Of(ProviderStatusExtensions.Names, index => (ProviderStatus)index),
            (payments, status) => payments.Provider = status, payments => payments.Provider,
            "How far the account is with agentcard, the provider of cards. Without it ready, connections and payments answer 403/2011.",
            ProviderStatusExtensions.Names[0])
        .Optional(
            "handles", new ListCodec<PaymentHandleSpec>(PaymentHandleCodec.Handle), (payments, handles) => payments.Handles = handles,
            payments => payments.Handles,
            "Customers whose wallets pay. Handles not listed here are not connected, have a card, and need not approve.")
        .Optional(
            "agent_payments", new ListCodec<AgentPaymentSpec>(AgentPaymentCodec.Payment),
            (payments, made) => payments.AgentPayments = made, payments => payments.AgentPayments,
            "Payments from customers' wallets that exist at the start, oldest first.");

    private const string SlugPattern = "^[a-z0-9-]{1,64}$";

    private const string CheckoutPattern = "^(emulator|https?://[^/?#\\s]+)$";

    /// <summary>Whether a text can be the account's name in addresses.</summary>
    public static bool IsSlug(string text) => Texts.IsWhole(new Regex(SlugPattern, RegexOptions.ExplicitCapture), text);

    /// <summary>Whether a text says where checkout pages are.</summary>
    public static bool IsCheckout(string text) => Texts.IsWhole(new Regex(CheckoutPattern, RegexOptions.ExplicitCapture), text);

    private static Codec<string> Checkout() =>
        Texts.Matching("emulator, or scheme and host such as https://pay.example.com", CheckoutPattern);

    private static Codec<string> Id(string prefix) => Texts.Matching($"an id such as {prefix}1", $"^{prefix}[A-Za-z0-9_]{{1,200}}$");

    private static MapCodec<PriceSpec> Price() => new MapCodec<PriceSpec>(_ => new PriceSpec())
        .Required("id", Texts.Any(200).Located(), (price, id) => price.Id = id, price => price.Id, "Its id, such as price_1.")
        .Required("amount", Numbers.Long(0, 99_999_999), (price, amount) => price.Amount = amount, price => price.Amount,
            "What one unit costs, in cents.")
        .Optional(
            "interval", Choices.Of(PriceIntervalExtensions.Names, index => (PriceInterval)index),
            (price, interval) => price.Interval = interval, price => price.Interval, "What it is charged by.", "month")
        .Optional("interval_count", Numbers.Integer(1, 365), (price, count) => price.IntervalCount = count, price => price.IntervalCount,
            "Intervals from one charge to the next.", 1)
        .Optional("active", Numbers.TrueOrFalse(), (price, isActive) => price.Active = isActive, price => price.Active,
            "false: it is not sold any more, and refused.", true);

    private static MapCodec<CouponSpec> Coupon() => new MapCodec<CouponSpec>(_ => new CouponSpec())
        .Required("id", Texts.Any(200).Located(), (coupon, id) => coupon.Id = id, coupon => coupon.Id, "Its id.")
        .Optional("name", Texts.Any(255), (coupon, name) => coupon.Name = name, coupon => coupon.Name,
            "What customers read. Without it: the id.")
        .Optional("percent_off", Numbers.Upto(100), (coupon, percent) => coupon.PercentOff = percent, coupon => coupon.PercentOff,
            "The share it takes off, 0 to 100.")
        .Optional("amount_off", Numbers.Long(0, 99_999_999), (coupon, amount) => coupon.AmountOff = amount, coupon => coupon.AmountOff,
            "The amount it takes off, in cents.")
        .ExactlyOneOf("percent_off", "amount_off");

    private static MapCodec<PromotionSpec> Promotion() => new MapCodec<PromotionSpec>(_ => new PromotionSpec())
        .Required("id", Id("promo_").Located(), (code, id) => code.Id = id, code => code.Id, "Its id, promo_…")
        .Required("coupon", Texts.Any(200).Located(), (code, coupon) => code.Coupon = coupon, code => code.Coupon,
            "The id of the coupon it stands for.");
}
