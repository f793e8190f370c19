using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Payments;

namespace Chats.Emulator.Api.PaymentRequests;

/// <summary>What a payment request is called at Stripe.</summary>
internal sealed record StripeResponse
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CustomerId { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PaymentIntentId { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SubscriptionId { get; init; }

    public static StripeResponse From(StripeIds ids) =>
        new() { CustomerId = ids.Customer, PaymentIntentId = ids.PaymentIntent, SubscriptionId = ids.Subscription };
}
