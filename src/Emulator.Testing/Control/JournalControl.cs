using System.Runtime.CompilerServices;
using Chats.Emulator.Control;
using Chats.Emulator.Control.Expectations;
using Chats.Emulator.Journal;

namespace Chats.Emulator.Testing;

/// <summary>Shows the requests to the emulated API that a world received, and what became of each.</summary>
/// <example>
/// <code>
/// var retries = await control.Journal.ListAsync(new() { Operation = "createChat", Fault = "lost-answer" });
/// await control.Journal.WaitAsync(new RequestMatch { Operation = "markChatRead", Status = 204 }, within: TimeSpan.FromSeconds(5));
/// await control.Journal.VerifyAsync(new RequestMatch { Status = 429 }, count: 0);
/// </code>
/// </example>
public sealed class JournalControl
{
    private readonly ControlChannel _channel;
    private readonly ExpectationClient<RequestMatch, JournalPage> _expecting;

    internal JournalControl(ControlChannel channel)
    {
        _channel = channel;
        _expecting = new(channel, "journal", ControlJson.Wire.RequestWait, ControlJson.Wire.RequestVerify, ControlJson.Wire.JournalPage);
    }

    /// <summary>The requests, oldest first.</summary>
    /// <param name="options">Which of them; null: all that are still remembered.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">There is no such operation (400).</exception>
    public async Task<IReadOnlyList<JournalEntry>> ListAsync(
        JournalListOptions? options = null, CancellationToken cancellation = default) =>
        (await _channel.GetAsync((options ?? new JournalListOptions()).ToQuery(), ControlJson.Wire.JournalPage, cancellation)).Requests;

    /// <summary>The requests, oldest first; those that match all filters given.</summary>
    /// <param name="operation">The operation's name, for example <c>createChat</c>.</param>
    /// <param name="status">The HTTP status answered; 0: the connection was broken before an answer.</param>
    /// <param name="fault">The name of the fault that hit.</param>
    /// <param name="since">Only requests whose sequence is above this.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path, with or without <c>/v3</c>; <c>*</c> stands for any text.</param>
    /// <param name="code">The vendor's error code of a refusal.</param>
    /// <param name="rule">The vendor rule that refused the call.</param>
    /// <param name="traceId">The call's trace id.</param>
    /// <param name="contains">A text that one of the bodies contains.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">There is no such operation (400).</exception>
    [Obsolete("Use ListAsync(new JournalListOptions { … }).")]
    [OverloadResolutionPriority(-1)]
    public Task<IReadOnlyList<JournalEntry>> ListAsync(
        string? operation = null,
        int? status = null,
        string? fault = null,
        long? since = null,
        int? limit = null,
        string? method = null,
        string? path = null,
        int? code = null,
        string? rule = null,
        string? traceId = null,
        string? contains = null,
        CancellationToken cancellation = default) => ListAsync(
            new JournalListOptions
            {
                Operation = operation,
                Status = status,
                Fault = fault,
                Since = since,
                Limit = limit,
                Method = method,
                Path = path,
                Code = code,
                Rule = rule,
                TraceId = traceId,
                Contains = contains,
            },
            cancellation);

    /// <summary>Waits on the emulator until requests that match are there; returns at once when they are there already.</summary>
    /// <param name="match">Which are meant.</param>
    /// <param name="count">So many or more.</param>
    /// <param name="within">How long at most, in real time; null: 10 seconds. At most 10 minutes, also where the client's own timeout is
    /// shorter.</param>
    /// <param name="since">Only those after this one, by its sequence or number; null: all that are still remembered.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>All that match so far, oldest first.</returns>
    /// <exception cref="ExpectationException">They did not come in time; the message says what came instead.</exception>
    /// <exception cref="EmulatorControlException">The match names what there is not (400), the world was reset or ended meanwhile (409), or
    /// the emulator stops (503).</exception>
    public async Task<IReadOnlyList<JournalEntry>> WaitAsync(
        RequestMatch match, int count = 1, TimeSpan? within = null, long? since = null, CancellationToken cancellation = default) =>
        (await _expecting.WaitAsync(match, count, within, since, cancellation)).Requests;

    /// <summary>Verifies how many requests match as of now.</summary>
    /// <param name="match">Which are meant.</param>
    /// <param name="count">Exactly so many.</param>
    /// <param name="atLeast">So many or more; 1 when nothing is said.</param>
    /// <param name="atMost">So many or fewer.</param>
    /// <param name="since">Only those after this one, by its sequence or number; null: all that are still remembered.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>Those that match, oldest first.</returns>
    /// <exception cref="ExpectationException">It is not so; the message says what came instead.</exception>
    public async Task<IReadOnlyList<JournalEntry>> VerifyAsync(
        RequestMatch match, int? count = null, int? atLeast = null, int? atMost = null, long? since = null,
        CancellationToken cancellation = default) =>
        (await _expecting.VerifyAsync(match, count, atLeast, atMost, since, cancellation)).Requests;

    /// <summary>Verifies that there is one of each, each after the one before it; others may come between.</summary>
    /// <param name="matches">The steps, in order.</param>
    /// <param name="since">Only those after this one, by its sequence or number; null: all that are still remembered.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>The first that fits each step.</returns>
    /// <exception cref="ExpectationException">A step is missing; the message says which, and what came instead.</exception>
    public async Task<IReadOnlyList<JournalEntry>> VerifyOrderAsync(
        IReadOnlyList<RequestMatch> matches, long? since = null, CancellationToken cancellation = default) =>
        (await _expecting.VerifyOrderAsync(matches, since, cancellation)).Requests;

    /// <summary>Forgets all requests; the next one has the sequence 1 again, and waiting calls end with 409.</summary>
    public Task ClearAsync(CancellationToken cancellation = default) =>
        _channel.SendAsync(HttpMethod.Delete, "journal", content: null, cancellation);
}
