using System.Text;

namespace Chats.Emulator.Journal;

/// <summary>A request as it is kept: bodies stay bytes until somebody reads the journal.</summary>
internal sealed class JournalRecord
{
    public long Sequence { get; set; }

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

    public byte[]? RequestBody { get; set; }

    public byte[]? ResponseBody { get; set; }

    public bool Truncated { get; set; }

    public JournalEntry ToEntry() => new()
    {
        Sequence = Sequence,
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
        RequestBody = RequestBody is null ? null : Encoding.UTF8.GetString(RequestBody),
        ResponseBody = ResponseBody is null ? null : Encoding.UTF8.GetString(ResponseBody),
        Truncated = Truncated,
    };
}
