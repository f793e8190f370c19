namespace Chats.Emulator.Journal;

/// <summary>One request a world received, and what became of it. The <c>Authorization</c> header is never kept.</summary>
public sealed record JournalEntry
{
    /// <summary>Grows by one with each request of the world.</summary>
    public long Sequence { get; init; }

    /// <summary>When the request arrived, on the world's clock.</summary>
    public required DateTimeOffset At { get; init; }

    public required string World { get; init; }

    /// <summary>The operation's name; null for an unknown route.</summary>
    public string? Operation { get; init; }

    public required string Method { get; init; }

    public required string Path { get; init; }

    /// <summary>The query with its question mark, or empty.</summary>
    public required string Query { get; init; }

    /// <summary>The HTTP status; 0 when the connection was broken before an answer.</summary>
    public required int Status { get; init; }

    /// <summary>The vendor's error code of a refusal.</summary>
    public int? ErrorCode { get; init; }

    /// <summary>The vendor rule that refused the call.</summary>
    public string? Rule { get; init; }

    public required string TraceId { get; init; }

    /// <summary>The name of the fault that hit.</summary>
    public string? Fault { get; init; }

    /// <summary>
    /// What a person should know of how the call was answered, such as media that was not downloaded; null when there is nothing.
    /// </summary>
    public IReadOnlyList<string>? Notes { get; init; }

    /// <summary>How often the client says it had tried before (<c>X-Stainless-Retry-Count</c>).</summary>
    public int? RetryCount { get; init; }

    /// <summary>The seconds a refusal asked the client to wait (<c>Retry-After</c>); null when it did not.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>The idempotency key that came along, in the body or the header.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>The <c>next_cursor</c> of a list that was answered; null at its end, and where there is no list.</summary>
    public string? NextCursor { get; init; }

    /// <summary>Milliseconds from arrival to answer, in real time.</summary>
    public required double DurationMs { get; init; }

    /// <summary>The request's body up to the journal's limit; null when there was none.</summary>
    public string? RequestBody { get; init; }

    /// <summary>The answer's body up to the journal's limit; null when there was none.</summary>
    public string? ResponseBody { get; init; }

    /// <summary>True when a body was longer than what is shown.</summary>
    public bool Truncated { get; init; }

    /// <summary>Its place among all that the world's logs hold; it is written once it is answered.</summary>
    internal long Order { get; init; }

    /// <summary>Tells callers apart within this process, and is no token; null when there was none.</summary>
    internal int? Caller { get; init; }

    /// <summary>Tells bodies apart, also beyond what is kept of them.</summary>
    internal ulong? BodyHash { get; init; }

    /// <summary>Whether the call turned out to be about a group.</summary>
    internal bool IsAboutGroup { get; init; }

    /// <summary>Whether a fault kept the client from reading the answer.</summary>
    internal bool IsSpoilt { get; init; }

    /// <summary>When it arrived in real time, in the ticks of a stopwatch.</summary>
    internal long ArrivedAt { get; init; }

    /// <summary>When it was answered, likewise.</summary>
    internal long AnsweredAt { get; init; }
}
