using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.Scenarios.Model.Outcomes;

internal sealed class OutcomeSpec
{
    public int? FailsWith { get; set; }

    public DeliveryStatus? StallsAt { get; set; }

    public Service? Service { get; set; }

    public TimeSpan? SentAfter { get; set; }

    public TimeSpan? DeliveredAfter { get; set; }

    public TimeSpan? ArrivesLate { get; set; }
}
