using Chats.Emulator.Common;
using Chats.Emulator.Control;
using Chats.Emulator.Control.Facts;
using Chats.Emulator.Conversations.Reports.Text;
using Chats.Emulator.Facts;

namespace Chats.Emulator.Testing;

/// <summary>Shows everything that happened in a world as one list: messages, reactions, requests, webhooks and so on.</summary>
/// <example>
/// <code>
/// var before = await control.Facts.ListAsync(limit: 0);
/// var after = await control.Facts.ListAsync(since: before.Latest, wait: TimeSpan.FromSeconds(5));
/// </code>
/// </example>
public sealed class FactsControl
{
    private const int LongestPage = 10_000;

    private readonly ControlChannel _channel;

    internal FactsControl(ControlChannel channel) => _channel = channel;

    /// <summary>The facts behind a cursor, oldest first, with how the world stands: its clock, whether the application is quiet, what is
    /// due.</summary>
    /// <param name="since">The cursor: <see cref="FactsResponse.Next"/> or <see cref="FactsResponse.Latest"/> of an answer before; null:
    /// everything that is still remembered.</param>
    /// <param name="wait">How long to wait for something to happen behind it, in real time, at most 10 minutes; shorter than the client's
    /// own timeout. Null: not at all.</param>
    /// <param name="limit">About how many at most; null: 1000.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">The world was reset or ended meanwhile (409), or the emulator stops (503).</exception>
    public Task<FactsResponse> ListAsync(
        long? since = null, TimeSpan? wait = null, int? limit = null, CancellationToken cancellation = default)
    {
        var query = new ControlQuery("facts").With("since", since).With("wait", wait is { } longest ? Durations.Format(longest) : null)
            .With("limit", limit);
        return _channel.GetAsync(query, ControlJson.Wire.FactsResponse, cancellation);
    }

    /// <summary>
    /// What happened as text, a line each, oldest first: what people and the application said and did, requests with their answers,
    /// webhooks. For the output of a failed test.
    /// </summary>
    /// <param name="since">The cursor after which to begin; null: everything that is still remembered.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public async Task<string> DescribeAsync(long? since = null, CancellationToken cancellation = default)
    {
        List<Fact> facts = [];
        FactsResponse page;
        do
        {
            page = await ListAsync(since, limit: LongestPage, cancellation: cancellation);
            facts.AddRange(page.Facts);
            since = page.Next;
        }
        while (page.Facts.Count > 0 && page.Next < page.Latest);

        var lines = TranscriptText.Everything(new Transcript(facts));
        return lines.Count == 0 ? "nothing happened" : string.Join('\n', lines);
    }
}
