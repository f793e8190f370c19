using Chats.Emulator.Domain.Payments;

namespace Chats.Emulator.Worlds.Transitions.PaymentRequests;

/// <summary>The subscription a call asks for.</summary>
/// <param name="PriceId">The price.</param>
/// <param name="Quantity">How many units.</param>
internal sealed record SubscriptionTerms(string PriceId, int Quantity)
{
    public int? TrialDays { get; init; }

    public DateTimeOffset? TrialEnd { get; init; }

    public PaymentDiscount? Discount { get; init; }
}
