namespace Chats.Emulator.Journal;

/// <summary>A request with the beginnings of its bodies, in memory that is used again as long as nothing else refers to it.</summary>
/// <param name="bodyLimit">How many bytes of each body are kept.</param>
/// <param name="epoch">The ring's epoch it belongs to.</param>
/// <remarks>
/// It keeps what an entry says, and not the entry. Thousands of objects that live for some seconds are what the collector of memory is
/// slowest with: it copies each of them twice.
/// </remarks>
internal sealed class JournalSlot(int bodyLimit, object epoch)
{
    /// <summary>What it takes beside its buffers.</summary>
    private const int Overhead = 512;

    private readonly TextsBuffer _texts = new(5);
    private readonly BodyBuffer _requestBody = new(bodyLimit);
    private readonly BodyBuffer _responseBody = new(bodyLimit);
    private readonly WeakReference<JournalEntry?> _whole = new(null);
    private long _sequence;
    private DateTimeOffset _at;
    private string _world = "";
    private string? _operation;
    private string _method = "";
    private int _status;
    private int? _errorCode;
    private string? _rule;
    private string? _fault;
    private IReadOnlyList<string>? _notes;
    private int? _retryCount;
    private int? _retryAfter;
    private double _durationMs;
    private int? _caller;
    private ulong? _bodyHash;
    private bool _isAboutGroup;
    private bool _isSpoilt;
    private long _arrivedAt;
    private long _answeredAt;

    public object Epoch { get; } = epoch;

    /// <summary>About how much memory it takes, with what the buffer needs for it.</summary>
    public int Bytes => Overhead + _texts.Capacity + _requestBody.Capacity + _responseBody.Capacity;

    /// <summary>The request's place among all that the world's logs hold.</summary>
    public long Order { get; private set; }

    /// <summary>The request with its bodies and places; all readers get the same object while it is still referenced.</summary>
    public JournalEntry Entry => EntryIf(_ => true)!;

    /// <summary>The same if it matches, else null.</summary>
    /// <param name="matches">Is asked of the request without its bodies: they are long, and most requests are not meant.</param>
    public JournalEntry? EntryIf(Func<JournalEntry, bool> matches)
    {
        if (_whole.TryGetTarget(out var known)) return matches(known) ? known : null;
        var head = ReadHead();
        if (!matches(head)) return null;
        var whole = head with
        {
            RequestBody = _requestBody.Text,
            ResponseBody = _responseBody.Text,
            Truncated = _requestBody.IsTruncated || _responseBody.IsTruncated,
        };
        _whole.SetTarget(whole);
        return whole;
    }

    public void Fill(
        JournalEntry entry, long sequence, long order, ReadOnlySpan<byte> requestBody, ReadOnlySpan<byte> responseBody)
    {
        (_sequence, Order) = (sequence, order);
        (_at, _world, _operation, _method, _status) = (entry.At, entry.World, entry.Operation, entry.Method, entry.Status);
        (_errorCode, _rule, _fault, _notes) = (entry.ErrorCode, entry.Rule, entry.Fault, entry.Notes);
        (_retryCount, _retryAfter, _durationMs) = (entry.RetryCount, entry.RetryAfter, entry.DurationMs);
        (_caller, _bodyHash, _isAboutGroup, _isSpoilt) = (entry.Caller, entry.BodyHash, entry.IsAboutGroup, entry.IsSpoilt);
        (_arrivedAt, _answeredAt) = (entry.ArrivedAt, entry.AnsweredAt);
        _texts.Set(entry.Path, entry.Query, entry.TraceId, entry.IdempotencyKey, entry.NextCursor);
        _requestBody.Set(requestBody);
        _responseBody.Set(responseBody);
        _whole.SetTarget(null);
    }

    private JournalEntry ReadHead()
    {
        if (_texts.Texts is not [{ } path, { } query, { } traceId, var idempotencyKey, var nextCursor])
        {
            throw new InvalidOperationException("A request lacks its path, its query or its trace id.");
        }

        return new JournalEntry
        {
            Sequence = _sequence,
            Order = Order,
            At = _at,
            World = _world,
            Operation = _operation,
            Method = _method,
            Path = path,
            Query = query,
            Status = _status,
            ErrorCode = _errorCode,
            Rule = _rule,
            TraceId = traceId,
            Fault = _fault,
            Notes = _notes,
            RetryCount = _retryCount,
            RetryAfter = _retryAfter,
            IdempotencyKey = idempotencyKey,
            NextCursor = nextCursor,
            DurationMs = _durationMs,
            Caller = _caller,
            BodyHash = _bodyHash,
            IsAboutGroup = _isAboutGroup,
            IsSpoilt = _isSpoilt,
            ArrivedAt = _arrivedAt,
            AnsweredAt = _answeredAt,
        };
    }
}
