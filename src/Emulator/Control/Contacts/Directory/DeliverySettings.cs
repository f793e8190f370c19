using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.Control.Contacts.Directory;

/// <summary>
/// What becomes of messages where it is not the usual; what is not set takes its usual course. The keys are those of a scenario.
/// </summary>
public sealed record DeliverySettings
{
    /// <summary>The vendor's code they fail with: 3007, 4001, 4002 or 4005; a fault may ask for 4006–4008 as well.</summary>
    public int? FailsWith { get; init; }

    /// <summary>The state they never leave: <c>pending</c>, <c>queued</c>, <c>sent</c> or <c>delivered</c>.</summary>
    public string? StallsAt { get; init; }

    /// <summary>The only service there is for them: <c>iMessage</c>, <c>RCS</c> or <c>SMS</c>.</summary>
    public string? Service { get; init; }

    /// <summary>From acceptance to sent or failed, on the world's clock.</summary>
    public TimeSpan? SentAfter { get; init; }

    /// <summary>From acceptance to delivered, on the world's clock.</summary>
    public TimeSpan? DeliveredAfter { get; init; }

    /// <summary>With <see cref="FailsWith"/>: how long after they failed they are delivered all the same.</summary>
    public TimeSpan? ArrivesLate { get; init; }

    internal static DeliverySettings From(DeliveryOutcome outcome) => new()
    {
        FailsWith = outcome.FailsWith,
        StallsAt = outcome.StallsAt?.ToWireName(),
        Service = outcome.Carrier?.ToWireName(),
        SentAfter = outcome.SentAfter,
        DeliveredAfter = outcome.DeliveredAfter,
        ArrivesLate = outcome.ArrivesLate,
    };

    /// <summary>What it means once <see cref="Problems"/> finds nothing.</summary>
    internal DeliveryOutcome ToOutcome() => new()
    {
        FailsWith = FailsWith,
        StallsAt = DeliveryStatusExtensions.Parse(StallsAt),
        Carrier = ServiceExtensions.Parse(Service),
        SentAfter = SentAfter,
        DeliveredAfter = DeliveredAfter,
        ArrivesLate = ArrivesLate,
    };

    /// <summary>Everything that is wrong with it as the nature of a contact.</summary>
    internal IEnumerable<string> Problems()
    {
        var outcome = ToOutcome();
        if (StallsAt is not null && !(outcome.StallsAt is { } status && DeliveryOutcome.Stalls.Contains(status)))
        {
            yield return $"stalls_at is {OneOf.Of([.. DeliveryOutcome.Stalls.Select(stall => stall.ToWireName())], StallsAt)}";
        }

        if (Service is not null && outcome.Carrier is null) yield return $"service is {OneOf.Of([.. ServiceExtensions.Names], Service)}";
        TimeSpan?[] durations = [SentAfter, DeliveredAfter, ArrivesLate];
        if (durations.Contains(Timeout.InfiniteTimeSpan))
        {
            yield return "sent_after, delivered_after and arrives_late are durations; for never there is stalls_at";
        }

        foreach (var problem in outcome.Problems(FailureCodes.Message)) yield return problem;
    }
}
