namespace Chats.Emulator.Journal;

/// <summary>A request with the beginnings of its bodies, in memory that is used again as long as nobody else refers to it.</summary>
/// <param name="bodyLimit">How many bytes of each body are kept.</param>
/// <param name="epoch">The ring's epoch it belongs to.</param>
internal sealed class JournalPlace(int bodyLimit, object epoch)
{
    private readonly BodyBuffer _requestBody = new(bodyLimit);
    private readonly BodyBuffer _responseBody = new(bodyLimit);

    public object Epoch { get; } = epoch;

    /// <summary>The request without its bodies.</summary>
    public JournalEntry Entry { get; private set; } = null!;

    public void Fill(JournalEntry entry, ReadOnlySpan<byte> requestBody, ReadOnlySpan<byte> responseBody)
    {
        Entry = entry;
        _requestBody.Set(requestBody);
        _responseBody.Set(responseBody);
    }

    public JournalEntry WithBodies() => Entry with
    {
        RequestBody = _requestBody.Text,
        ResponseBody = _responseBody.Text,
        Truncated = _requestBody.IsTruncated || _responseBody.IsTruncated,
    };
}
