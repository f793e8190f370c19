using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Payments;

internal sealed class PriceSpec
{
    public Located<string>? Id { get; set; }

    public long Amount { get; set; }

    public PriceInterval Interval { get; set; } = PriceInterval.Month;

    public int IntervalCount { get; set; } = 1;

    public bool Active { get; set; } = true;

    public Price Build() => new(Id!.Value, Amount) { Interval = Interval, IntervalCount = IntervalCount, IsActive = Active };

    public static PriceSpec Of(Price price) => new()
    {
        Id = Located.Of(price.Id),
        Amount = price.Amount,
        Interval = price.Interval,
        IntervalCount = price.IntervalCount,
        Active = price.IsActive,
    };
}
