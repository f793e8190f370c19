using Chats.Emulator.Domain;

namespace Chats.Emulator.Scenarios.Files;

internal sealed class OutcomeSpec
{
    public int? FailsWith { get; set; }

    public DeliveryStatus? StallsAt { get; set; }

    public Service? Service { get; set; }

    public TimeSpan? SentAfter { get; set; }

    public TimeSpan? DeliveredAfter { get; set; }

    public TimeSpan? ArrivesLate { get; set; }
}
