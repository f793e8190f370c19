namespace Chats.Emulator.Journal;

/// <summary>A request as it is kept; the journal adds its number and its bodies.</summary>
internal sealed class JournalRecord
{
    public required DateTimeOffset At { get; init; }

    public required string World { get; init; }

    public string? Operation { get; set; }

    public required string Method { get; init; }

    public required string Path { get; init; }

    public required string Query { get; init; }

    public int Status { get; set; }

    public int? ErrorCode { get; set; }

    public string? Rule { get; set; }

    public required string TraceId { get; init; }

    public string? Fault { get; set; }

    public int? RetryCount { get; init; }

    public TimeSpan Duration { get; set; }

    public JournalEntry ToEntry() => new()
    {
        At = At,
        World = World,
        Operation = Operation,
        Method = Method,
        Path = Path,
        Query = Query,
        Status = Status,
        ErrorCode = ErrorCode,
        Rule = Rule,
        TraceId = TraceId,
        Fault = Fault,
        RetryCount = RetryCount,
        DurationMs = Math.Round(Duration.TotalMilliseconds, 3),
    };
}
