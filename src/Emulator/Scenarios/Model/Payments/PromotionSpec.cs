using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Payments;

internal sealed class PromotionSpec
{
    public Located<string>? Id { get; set; }

    public Located<string>? Coupon { get; set; }

    public PromotionCode Build() => new(Id!.Value, Coupon!.Value);

    public static PromotionSpec Of(PromotionCode code) => new() { Id = Located.Of(code.Id), Coupon = Located.Of(code.Coupon) };
}
