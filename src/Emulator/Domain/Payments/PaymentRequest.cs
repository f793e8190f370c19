using System.Collections.Immutable;

namespace Chats.Emulator.Domain.Payments;

/// <summary>Money that the account asks a customer for: once, or as the start of a subscription.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Sequence">Its place among all requests.</param>
/// <param name="Session">What its checkout page is found by, <c>tok_…</c>.</param>
/// <param name="Amount">What is charged at checkout, in minor units.</param>
/// <param name="Currency">In which currency.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="ExpiresAt">When it lapses unless it is paid.</param>
internal sealed record PaymentRequest(
    Guid Id, long Sequence, string Session, long Amount, string Currency, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt)
{
    /// <summary>The only one there is.</summary>
    public const string Dollar = "usd";

    public const string PaymentMode = "payment";

    public const string SubscriptionMode = "subscription";

    public const string StripeRail = "stripe";

    public const string NaturalRail = "natural";

    /// <summary>More than any request can come to: the highest price, the most units.</summary>
    public const long MostCents = 99_999_999L * 999_999;

    /// <summary>How long a customer has time to pay (docs/decisions/0046).</summary>
    public static readonly TimeSpan StandardLifetime = TimeSpan.FromHours(24);

    public PaymentRequestStatus Status { get; init; }

    public DateTimeOffset UpdatedAt { get; init; } = CreatedAt;

    /// <summary>When it was paid; null: it is not.</summary>
    public DateTimeOffset? PaidAt { get; init; }

    public string? Description { get; init; }

    /// <summary>The metadata in the caller's order; null: there is none.</summary>
    public ImmutableArray<PaymentNote>? Metadata { get; init; }

    /// <summary>The subscription it starts; null: it is paid once.</summary>
    public PaymentPlan? Plan { get; init; }

    /// <summary>Its ids at Stripe; null on the rail <c>natural</c>.</summary>
    public StripeIds? Stripe { get; init; }

    /// <summary>What it has on the rail <c>natural</c>; null on Stripe's.</summary>
    public NaturalPayment? Natural { get; init; }

    public string Mode => Plan is null ? PaymentMode : SubscriptionMode;

    public string Rail => Natural is null ? StripeRail : NaturalRail;

    public PaymentRequestKey Key => new(Sequence, Id);
}
