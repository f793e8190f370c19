namespace Chats.Emulator.Testing;

/// <summary>Which of the calls a fault is about are hit. Calls are counted from 1 for each fault; everything set must hold.</summary>
public sealed record FaultWhen
{
    /// <summary>Exactly these calls.</summary>
    public IReadOnlyList<int>? Calls { get; init; }

    /// <summary>The first n calls.</summary>
    public int? First { get; init; }

    /// <summary>Every n-th call.</summary>
    public int? Every { get; init; }

    /// <summary>Only calls after the n-th.</summary>
    public int? After { get; init; }

    /// <summary>At most n hits in all.</summary>
    public int? Times { get; init; }

    /// <summary>The share of calls, 0–1, drawn from the scenario's seed: the same calls are hit in every run.</summary>
    public double? Rate { get; init; }

    /// <summary>From the first time up to the second, on the world's clock; exactly two.</summary>
    public IReadOnlyList<DateTimeOffset>? Between { get; init; }

    /// <summary>How long the fault lives after it was put in place, on the world's clock.</summary>
    public TimeSpan? Ttl { get; init; }
}
