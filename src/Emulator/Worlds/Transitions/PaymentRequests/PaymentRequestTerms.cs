using System.Collections.Immutable;
using Chats.Emulator.Domain.Payments;

namespace Chats.Emulator.Worlds.Transitions.PaymentRequests;

/// <summary>What a call asks to be paid, checked for its shape.</summary>
internal sealed record PaymentRequestTerms
{
    /// <summary>Minor units; null: the price says.</summary>
    public long? Amount { get; init; }

    public string? Description { get; init; }

    public ImmutableArray<PaymentNote>? Metadata { get; init; }

    public string? CustomerId { get; init; }

    /// <summary>Null: it is paid once.</summary>
    public SubscriptionTerms? Subscription { get; init; }

    /// <summary>The line that asks on the rail <c>natural</c>; null: the rail is Stripe's.</summary>
    public string? From { get; init; }

    /// <summary>Who is billed on the rail <c>natural</c>.</summary>
    public string? Payer { get; init; }
}
