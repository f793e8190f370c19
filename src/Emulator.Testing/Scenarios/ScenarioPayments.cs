using System.Collections.Immutable;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Payments;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Testing;

/// <summary>How the account collects money, and what it has asked for before.</summary>
public sealed class ScenarioPayments
{
    private readonly PaymentsSpec _payments;
    private readonly SequentialIds _ids;

    internal ScenarioPayments(PaymentsSpec payments, SequentialIds ids) => (_payments, _ids) = (payments, ids);

    /// <summary>No account at Stripe is connected: payment requests answer 403.</summary>
    public ScenarioPayments WithoutStripe() => With(payments => payments.StripeConnected = false);

    /// <summary>The account at Stripe may not charge yet: payment requests answer 403.</summary>
    public ScenarioPayments WithoutCharges() => With(payments => payments.ChargesEnabled = false);

    /// <summary>Requests on the rail <c>natural</c> can be made.</summary>
    public ScenarioPayments NaturalOnboarded() => With(payments => payments.NaturalOnboarded = true);

    /// <summary>How the account is named at checkout.</summary>
    /// <param name="slug">Its name in addresses: lower-case letters, digits and <c>-</c>.</param>
    /// <param name="displayName">Its name for people; null: the slug.</param>
    /// <param name="imageUrl">Its picture; null: none.</param>
    public ScenarioPayments Named(string slug, string? displayName = null, string? imageUrl = null) =>
        With(payments => (payments.Slug, payments.DisplayName, payments.ImageUrl) = (slug, displayName, imageUrl));

    /// <summary>Where checkout pages are; otherwise at the vendor's.</summary>
    /// <param name="place">Scheme and host, or <c>emulator</c> for pages of the emulator's own to pay or give up on.</param>
    public ScenarioPayments Checkout(string place) => With(payments => payments.Checkout = place);

    /// <summary>How long a request can be paid; otherwise 24 hours.</summary>
    /// <param name="lifetime">How long.</param>
    public ScenarioPayments Lifetime(ScenarioDuration lifetime) => With(payments => payments.Lifetime = lifetime.Value);

    /// <summary>A recurring price at Stripe; no other is known then.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="amount">What one unit costs, in cents.</param>
    /// <param name="interval"><c>day</c>, <c>week</c>, <c>month</c> or <c>year</c>.</param>
    /// <param name="intervalCount">Intervals from one charge to the next.</param>
    /// <param name="active">False: it is not sold any more.</param>
    public ScenarioPayments Price(string id, long amount, string interval = "month", int intervalCount = 1, bool active = true)
    {
        var price = new PriceSpec
        {
            Id = Located.Of(id),
            Amount = amount,
            Interval = ScenarioValues.Read(Choices.Of(PriceIntervalExtensions.Names, index => (PriceInterval)index), interval),
            IntervalCount = intervalCount,
            Active = active,
        };
        return With(payments => payments.Prices = [.. payments.Prices ?? [], price]);
    }

    /// <summary>A coupon at Stripe that takes a share off; no other is known then.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="percentOff">The share, 0 to 100.</param>
    /// <param name="name">What customers read; null: the id.</param>
    public ScenarioPayments PercentOff(string id, double percentOff, string? name = null) =>
        Add(new CouponSpec { Id = Located.Of(id), PercentOff = percentOff, Name = name });

    /// <summary>A coupon at Stripe that takes an amount off; no other is known then.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="amountOff">The amount, in cents.</param>
    /// <param name="name">What customers read; null: the id.</param>
    public ScenarioPayments AmountOff(string id, long amountOff, string? name = null) =>
        Add(new CouponSpec { Id = Located.Of(id), AmountOff = amountOff, Name = name });

    /// <summary>A promotion code at Stripe; no other is known then.</summary>
    /// <param name="id">Its id, <c>promo_…</c>.</param>
    /// <param name="coupon">The id of the coupon it stands for.</param>
    public ScenarioPayments PromotionCode(string id, string coupon)
    {
        var code = new PromotionSpec { Id = Located.Of(id), Coupon = Located.Of(coupon) };
        return With(payments => payments.PromotionCodes = [.. payments.PromotionCodes ?? [], code]);
    }

    /// <summary>A customer at Stripe; no other is known then.</summary>
    /// <param name="id">Their id, <c>cus_…</c>.</param>
    public ScenarioPayments Customer(string id) => With(payments => payments.Customers = [.. payments.Customers ?? [], Located.Of(id)]);

    /// <summary>A payment request that was made before.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="amount">What is charged at checkout, in cents.</param>
    /// <param name="status"><c>requested</c>, <c>succeeded</c>, <c>canceled</c> or <c>expired</c>.</param>
    /// <param name="description">What customers read.</param>
    /// <param name="metadata">The account's own pairs.</param>
    /// <param name="createdAt">When; null: at the start.</param>
    public ScenarioPayments Request(
        out Guid id, long amount, string status = "requested", string? description = null,
        IEnumerable<KeyValuePair<string, string>>? metadata = null, ScenarioTime? createdAt = null)
    {
        var request = new PaymentRequestSpec
        {
            Id = Located.Of(id = _ids.Next()),
            Amount = amount,
            Status = ScenarioValues.Read(
                Choices.Of(PaymentRequestStatusExtensions.Names, index => (PaymentRequestStatus)index), status),
            Description = description,
            Metadata = metadata?.Select(pair => new PaymentNote(pair.Key, pair.Value)).ToImmutableArray(),
            CreatedAt = createdAt?.When ?? TimeSpec.AtStart,
        };
        return With(payments => payments.Requests = [.. payments.Requests, request]);
    }

    private ScenarioPayments Add(CouponSpec coupon) => With(payments => payments.Coupons = [.. payments.Coupons ?? [], coupon]);

    private ScenarioPayments With(Action<PaymentsSpec> change)
    {
        change(_payments);
        return this;
    }
}
