using System.Collections.Immutable;

namespace Chats.Emulator.Faults;

/// <summary>Which of the selected calls are hit. Calls are counted from 1 for each rule; all members that are set must agree.</summary>
internal sealed record FaultWhen
{
    /// <summary>Exactly these calls.</summary>
    public ImmutableArray<int> Calls { get; init; } = [];

    /// <summary>The first n calls.</summary>
    public int? First { get; init; }

    /// <summary>Every n-th call.</summary>
    public int? Every { get; init; }

    /// <summary>Calls after the n-th.</summary>
    public int? After { get; init; }

    /// <summary>At most n hits in all.</summary>
    public int? Times { get; init; }

    /// <summary>The share of calls, 0–1, drawn from the seed, the rule's name and the call's number.</summary>
    public double? Rate { get; init; }

    /// <summary>From this time of the world's clock, inclusive.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Up to this time of the world's clock, exclusive.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>How long after it was put in place the rule lives, on the world's clock.</summary>
    public TimeSpan? Ttl { get; init; }
}
