using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Payments;

internal sealed class CouponSpec
{
    public Located<string>? Id { get; set; }

    public string? Name { get; set; }

    public double? PercentOff { get; set; }

    public long? AmountOff { get; set; }

    public Coupon Build() => new(Id!.Value) { Name = Name, PercentOff = PercentOff, AmountOff = AmountOff };

    public static CouponSpec Of(Coupon coupon) =>
        new() { Id = Located.Of(coupon.Id), Name = coupon.Name, PercentOff = coupon.PercentOff, AmountOff = coupon.AmountOff };
}
