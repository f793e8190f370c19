namespace Chats.Emulator.Domain;

/// <summary>What becomes of a message where it is not what the services would suggest; whatever is null takes its usual course.</summary>
internal sealed record DeliveryOutcome
{
    /// <summary>The vendor's code the message fails with.</summary>
    public int? FailsWith { get; init; }

    /// <summary>The state it never leaves.</summary>
    public DeliveryStatus? StallsAt { get; init; }

    /// <summary>The service that carries it, whatever was asked for.</summary>
    public Service? Carrier { get; init; }

    /// <summary>From acceptance to <c>sent</c> or <c>failed</c>.</summary>
    public TimeSpan? SentAfter { get; init; }

    /// <summary>From acceptance to <c>delivered</c>.</summary>
    public TimeSpan? DeliveredAfter { get; init; }

    /// <summary>How long after it failed the message arrives all the same; null: it does not (messages 8.1).</summary>
    public TimeSpan? ArrivesLate { get; init; }
}
