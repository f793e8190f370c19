using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.Domain;

public sealed class DeliveryOutcomeTests
{
    [Fact]
    public void What_it_leaves_open_the_weaker_one_says()
    {
        var weaker = new DeliveryOutcome
        {
            Carrier = Service.Sms,
            SentAfter = TimeSpan.FromSeconds(1),
            DeliveredAfter = TimeSpan.FromSeconds(2),
        };
        var stronger = new DeliveryOutcome { SentAfter = TimeSpan.FromSeconds(5) };

        Assert.Equal(weaker with { SentAfter = TimeSpan.FromSeconds(5) }, stronger.Over(weaker));
        Assert.Equal(weaker, DeliveryOutcome.Usual.Over(weaker));
        Assert.Equal(stronger, stronger.Over(DeliveryOutcome.Usual));
    }

    [Fact]
    public void How_a_message_ends_is_told_by_one_alone()
    {
        var fails = new DeliveryOutcome { FailsWith = 4001, ArrivesLate = TimeSpan.FromSeconds(1) };
        var stalls = new DeliveryOutcome { StallsAt = DeliveryStatus.Sent };

        Assert.Equal(stalls, stalls.Over(fails));
        Assert.Equal(fails, fails.Over(stalls));
    }

    [Fact]
    public void Whatever_does_not_go_together_is_told()
    {
        Assert.Empty(
            new DeliveryOutcome { FailsWith = 4001, ArrivesLate = TimeSpan.Zero, Carrier = Service.Sms }.Problems(FailureCodes.Message));
        Assert.Empty(new DeliveryOutcome { FailsWith = 4008 }.Problems(FailureCodes.InjectedMessage));
        Assert.Equal(
            ["fails_with cannot be 4008 here; known are 3007, 4001, 4002, 4005", "fails_with and stalls_at exclude each other"],
            new DeliveryOutcome { FailsWith = 4008, StallsAt = DeliveryStatus.Sent }.Problems(FailureCodes.Message));
        Assert.Single(new DeliveryOutcome { ArrivesLate = TimeSpan.Zero }.Problems(FailureCodes.Message));
    }
}
