namespace Chats.Emulator.Testing;

/// <summary>
/// Which requests <see cref="JournalControl.ListAsync(JournalListOptions?, CancellationToken)"/> shows: those that match all that is set.
/// </summary>
public sealed record JournalListOptions
{
    /// <summary>The operation's name, for example <c>createChat</c>.</summary>
    public string? Operation { get; init; }

    /// <summary>The HTTP status answered; 0: the connection was broken before an answer.</summary>
    public int? Status { get; init; }

    /// <summary>The name of the fault that hit.</summary>
    public string? Fault { get; init; }

    /// <summary>Only requests whose sequence is above this.</summary>
    public long? Since { get; init; }

    /// <summary>At most so many, the oldest.</summary>
    public int? Limit { get; init; }

    /// <summary>At most so many, the newest; not together with <see cref="Limit"/>.</summary>
    public int? Last { get; init; }

    /// <summary>The HTTP method.</summary>
    public string? Method { get; init; }

    /// <summary>The path, with or without <c>/v3</c>; <c>*</c> stands for any text.</summary>
    public string? Path { get; init; }

    /// <summary>The vendor's error code of a refusal.</summary>
    public int? Code { get; init; }

    /// <summary>The vendor rule that refused the call.</summary>
    public string? Rule { get; init; }

    /// <summary>The call's trace id.</summary>
    public string? TraceId { get; init; }

    /// <summary>A text that one of the bodies contains.</summary>
    public string? Contains { get; init; }

    internal ControlQuery ToQuery() => new ControlQuery("journal")
        .With("operation", Operation).With("status", Status).With("fault", Fault).With("since", Since).With("limit", Limit).With("last", Last)
        .With("method", Method).With("path", Path).With("code", Code).With("rule", Rule).With("trace_id", TraceId)
        .With("contains", Contains);
}
