namespace Chats.Emulator.Domain.Lines;

/// <summary>A look into why a line's reputation is what it is.</summary>
/// <param name="Id">Opaque to callers.</param>
/// <param name="Line">The line it is about.</param>
/// <param name="StartedAt">When it was asked for.</param>
internal sealed record Audit(string Id, string Line, DateTimeOffset StartedAt)
{
    /// <summary>How long an audit can be read, from its start (rule lines.audit-life).</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    public ReputationReport? Report { get; init; }

    /// <summary>When the report was made.</summary>
    public DateTimeOffset? GeneratedAt { get; init; }

    /// <summary>Why there will be no report.</summary>
    public string? Error { get; init; }

    public bool IsRunning => Report is null && Error is null;

    public bool IsReadable(DateTimeOffset now) => now < StartedAt + Life;

    public string WireStatus => Report is not null ? "complete" : Error is not null ? "error" : "pending";
}
