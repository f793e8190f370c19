using System.Collections.Immutable;

namespace Chats.Emulator.Worlds.State;

/// <summary>How webhooks are delivered (docs/decisions/0014).</summary>
internal sealed record WebhookSettings
{
    private static readonly ImmutableArray<TimeSpan> StandardRetries =
        [.. Enumerable.Range(1, 10).Select(n => TimeSpan.FromSeconds(Math.Min(600, Math.Pow(2, n))))];

    /// <summary>How long a receiver may take to answer, in real time.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The pauses before the retries, on the world's clock; as many as there are, so often it is tried again at most. The vendor's
    /// have no end, but no eleventh would begin within its half hour.
    /// </summary>
    public ImmutableArray<TimeSpan> RetryAfter { get; init; } = StandardRetries;

    /// <summary>Whether each pause is shortened by up to 15 %, by the world's chance.</summary>
    public bool Jitter { get; init; } = true;

    /// <summary>Whether plain <c>http://</c> is accepted for loopback and private hosts.</summary>
    public bool LocalHttp { get; init; } = true;

    /// <summary>In which order they are attempted; null: by chat.</summary>
    public WebhookOrder? Order { get; init; }

    /// <summary>Whether signatures carry the machine's time, which receivers compare with theirs, and not the world's.</summary>
    public bool SignWithRealTime { get; init; } = true;
}
