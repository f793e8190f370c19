namespace Chats.Emulator.Scenarios.Model.Payments;

internal sealed class DiscountSpec
{
    public string? Coupon { get; set; }

    public string? PromotionCode { get; set; }

    public string? Label { get; set; }
}
