using System.Collections.Immutable;
using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.Domain.Messages;

/// <summary>What becomes of a message where it is not what the services would suggest; whatever is null takes its usual course.</summary>
internal sealed record DeliveryOutcome
{
    public static readonly DeliveryOutcome Usual = new();

    /// <summary>The states a message can be made to stay in.</summary>
    public static readonly ImmutableArray<DeliveryStatus> Stalls =
        [DeliveryStatus.Pending, DeliveryStatus.Queued, DeliveryStatus.Sent, DeliveryStatus.Delivered];

    /// <summary>The vendor's code the message fails with.</summary>
    public int? FailsWith { get; init; }

    /// <summary>The state it never leaves.</summary>
    public DeliveryStatus? StallsAt { get; init; }

    /// <summary>The only service there is for it; a message that may not travel on it fails.</summary>
    public Service? Carrier { get; init; }

    /// <summary>From acceptance to <c>sent</c> or <c>failed</c>.</summary>
    public TimeSpan? SentAfter { get; init; }

    /// <summary>From acceptance to <c>delivered</c>.</summary>
    public TimeSpan? DeliveredAfter { get; init; }

    /// <summary>How long after it failed the message arrives all the same; null: it does not.</summary>
    public TimeSpan? ArrivesLate { get; init; }

    private bool SaysHowItEnds => FailsWith is not null || StallsAt is not null;

    /// <summary>This outcome, completed by a weaker one where it is silent; how a message ends is told by one of them alone.</summary>
    public DeliveryOutcome Over(DeliveryOutcome weaker)
    {
        var end = SaysHowItEnds ? this : weaker;
        return new DeliveryOutcome
        {
            FailsWith = end.FailsWith,
            StallsAt = end.StallsAt,
            ArrivesLate = end.ArrivesLate,
            Carrier = Carrier ?? weaker.Carrier,
            SentAfter = SentAfter ?? weaker.SentAfter,
            DeliveredAfter = DeliveredAfter ?? weaker.DeliveredAfter,
        };
    }

    /// <summary>What is wrong with it, in the words of the keys it is written with.</summary>
    /// <param name="codes">What it may fail with.</param>
    public IEnumerable<string> Problems(ImmutableArray<int> codes)
    {
        if (FailsWith is { } code && !codes.Contains(code))
        {
            yield return $"fails_with cannot be {code} here; known are {string.Join(", ", codes)}";
        }

        if (FailsWith is not null && StallsAt is not null) yield return "fails_with and stalls_at exclude each other";
        if (ArrivesLate is not null && FailsWith is null)
        {
            yield return "arrives_late goes with fails_with: it is what failed that arrives all the same";
        }
    }
}
