namespace Chats.Emulator.Journal;

/// <summary>A request with the beginnings of its bodies, in memory that is used again as long as nothing else refers to it.</summary>
/// <param name="bodyLimit">How many bytes of each body are kept.</param>
/// <param name="epoch">The ring's epoch it belongs to.</param>
internal sealed class JournalSlot(int bodyLimit, object epoch)
{
    /// <summary>An entry with its texts of a usual length.</summary>
    private const int Overhead = 768;

    private readonly BodyBuffer _requestBody = new(bodyLimit);
    private readonly BodyBuffer _responseBody = new(bodyLimit);
    private readonly WeakReference<JournalEntry?> _whole = new(null);
    private long _sequence;

    public object Epoch { get; } = epoch;

    /// <summary>About how much memory it takes, with what the buffer needs for it.</summary>
    public int Bytes =>
        Overhead + _requestBody.Capacity + _responseBody.Capacity + (sizeof(char) * (Entry.Path.Length + Entry.Query.Length));

    /// <summary>The request without its bodies and places.</summary>
    public JournalEntry Entry { get; private set; } = null!;

    /// <summary>The request's place among all that the world's logs hold.</summary>
    public long Order { get; private set; }

    public void Fill(
        JournalEntry entry, long sequence, long order, ReadOnlySpan<byte> requestBody, ReadOnlySpan<byte> responseBody)
    {
        (Entry, _sequence, Order) = (entry, sequence, order);
        _whole.SetTarget(null);
        _requestBody.Set(requestBody);
        _responseBody.Set(responseBody);
    }

    /// <summary>
    /// The request with its bodies and places; all readers get the same object while it is still referenced, however many they are.
    /// </summary>
    public JournalEntry WithBodies()
    {
        if (_whole.TryGetTarget(out var known)) return known;
        var whole = Entry with
        {
            Sequence = _sequence,
            Order = Order,
            RequestBody = _requestBody.Text,
            ResponseBody = _responseBody.Text,
            Truncated = _requestBody.IsTruncated || _responseBody.IsTruncated,
        };
        _whole.SetTarget(whole);
        return whole;
    }
}
