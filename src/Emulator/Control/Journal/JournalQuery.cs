using Chats.Emulator.Control.Expectations;
using Microsoft.AspNetCore.Mvc;

namespace Chats.Emulator.Control.Journal;

/// <summary>The query of <c>GET /_emulator/journal</c>.</summary>
internal sealed record JournalQuery
{
    /// <summary>Every name there is.</summary>
    public static readonly string[] Names = ["operation", "method", "path", "status", "code", "rule", "fault", "trace_id", "contains",
        "since", "limit", "last"];

    [FromQuery(Name = "operation")]
    public string? Operation { get; init; }

    [FromQuery(Name = "method")]
    public string? Method { get; init; }

    [FromQuery(Name = "path")]
    public string? Path { get; init; }

    [FromQuery(Name = "status")]
    public int? Status { get; init; }

    [FromQuery(Name = "code")]
    public int? Code { get; init; }

    [FromQuery(Name = "rule")]
    public string? Rule { get; init; }

    [FromQuery(Name = "fault")]
    public string? Fault { get; init; }

    [FromQuery(Name = "trace_id")]
    public string? TraceId { get; init; }

    [FromQuery(Name = "contains")]
    public string? Contains { get; init; }

    [FromQuery(Name = "since")]
    public long? Since { get; init; }

    [FromQuery(Name = "limit")]
    public int? Limit { get; init; }

    [FromQuery(Name = "last")]
    public int? Last { get; init; }

    public LogPart Part => new(Since, Limit, Last);

    public RequestMatch ToMatch() => new()
    {
        Operation = Operation,
        Method = Method,
        Path = Path,
        Status = Status,
        Code = Code,
        Rule = Rule,
        Fault = Fault,
        TraceId = TraceId,
        Contains = Contains,
    };
}
