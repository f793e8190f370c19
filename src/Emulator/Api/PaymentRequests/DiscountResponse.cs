using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Payments;

namespace Chats.Emulator.Api.PaymentRequests;

/// <summary>A discount as it was applied.</summary>
internal sealed record DiscountResponse
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Coupon { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PromotionCode { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Label { get; init; }

    public static DiscountResponse From(PaymentDiscount discount) =>
        new() { Coupon = discount.Coupon, PromotionCode = discount.PromotionCode, Label = discount.Label };
}
