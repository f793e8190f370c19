using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.PaymentRequests;

/// <summary>A payment request on the wire; what does not apply is left out, and never null.</summary>
internal sealed record PaymentRequestResponse(Guid Id, string Object, long Amount, string Currency, string Mode, string Status)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, string>? Metadata { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Rail { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PriceId { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Quantity { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Interval { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? IntervalCount { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TrialEnd { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DiscountResponse? Discount { get; init; }

    public string? CheckoutUrl { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StripeResponse? Stripe { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NaturalResponse? Natural { get; init; }

    public string? CreatedAt { get; init; }

    public string? UpdatedAt { get; init; }

    public string? ExpiresAt { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PaidAt { get; init; }

    public static JsonResult<PaymentRequestResponse> Answer(int status, PaymentRequest request, MediaLinks links) =>
        new(status, From(request, links), ApiJson.Default.PaymentRequestResponse);

    public static PaymentRequestResponse From(PaymentRequest request, MediaLinks links) =>
        new(request.Id, "payment_request", request.Amount, request.Currency, request.Mode, request.Status.ToWireName())
        {
            Description = request.Description,
            Metadata = MetadataOf(request),
            Rail = request.Rail,
            PriceId = request.Plan?.PriceId,
            Quantity = request.Plan?.Quantity,
            Interval = request.Plan?.Interval.ToWireName(),
            IntervalCount = request.Plan?.IntervalCount,
            TrialEnd = request.Plan?.TrialEnd?.ToWireTime(),
            Discount = request.Plan?.Discount is { } discount ? DiscountResponse.From(discount) : null,
            CheckoutUrl = links.Checkout(request),
            Stripe = request.Stripe is { } stripe ? StripeResponse.From(stripe) : null,
            Natural = request.Natural is { } natural ? NaturalResponse.From(natural) : null,
            CreatedAt = request.CreatedAt.ToWireTime(),
            UpdatedAt = request.UpdatedAt.ToWireTime(),
            ExpiresAt = request.ExpiresAt.ToWireTime(),
            PaidAt = request.PaidAt?.ToWireTime(),
        };

    /// <summary>Of a key that was sent twice the last value counts.</summary>
    private static Dictionary<string, string>? MetadataOf(PaymentRequest request)
    {
        if (request.Metadata is not { } notes) return null;
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var note in notes) pairs[note.Key] = note.Value;
        return pairs;
    }
}
