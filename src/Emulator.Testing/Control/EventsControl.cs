using Chats.Emulator.Control;
using Chats.Emulator.Control.Events;
using Chats.Emulator.Control.Expectations;

namespace Chats.Emulator.Testing;

/// <summary>Shows the facts a world recorded, whether a webhook told of them or not.</summary>
/// <example>
/// <code>
/// await control.Events.WaitAsync(new EventMatch { Type = "message.delivered", ChatId = chat });
/// await control.Events.VerifyOrderAsync([new() { Type = "message.sent" }, new() { Type = "message.read" }]);
/// </code>
/// </example>
public sealed class EventsControl
{
    private readonly ControlChannel _channel;
    private readonly ExpectationClient<EventMatch, EventPage> _expecting;

    internal EventsControl(ControlChannel channel)
    {
        _channel = channel;
        _expecting = new(channel, "events", ControlJson.Wire.EventWait, ControlJson.Wire.EventVerify, ControlJson.Wire.EventPage);
    }

    /// <summary>The events, oldest first.</summary>
    /// <param name="type">Only events of this type, for example <c>message.delivered</c>.</param>
    /// <param name="since">Only events whose sequence is above this.</param>
    /// <param name="undelivered">True: only events no subscription wanted when they happened; false: only the others.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">There is no such type (400).</exception>
    public async Task<IReadOnlyList<EventResponse>> ListAsync(
        string? type = null, long? since = null, bool? undelivered = null, CancellationToken cancellation = default)
    {
        var query =
            new ControlQuery("events").With("type", type).With("since", since)
                .With("undelivered", undelivered switch { null => null, true => "true", false => "false" });
        return (await _channel.GetAsync(query, ControlJson.Wire.EventPage, cancellation)).Events;
    }

    /// <summary>
    /// Raises an event: subscribers are told of it with the data that is given, in both versions, as if it had happened. Nothing else
    /// changes.
    /// </summary>
    /// <param name="request">The event: one of the vendor's names, its data as an object, and what it is about.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>The event as the log shows it, marked as raised.</returns>
    /// <exception cref="EmulatorControlException">There is no such type, or the data lacks what the vendor always sends (400); the world
    /// has no such chat or line (404).</exception>
    public Task<EventResponse> RaiseAsync(RaiseEventRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _channel.ReadAsync(
            HttpMethod.Post, "events", ControlChannel.Json(request, ControlJson.Wire.RaiseEventRequest), ControlJson.Wire.EventResponse,
            cancellation);
    }

    /// <summary>
    /// Waits on the emulator until events that match are there; returns at once when they are there already. The clock is not moved.
    /// </summary>
    /// <inheritdoc cref="JournalControl.WaitAsync"/>
    public async Task<IReadOnlyList<EventResponse>> WaitAsync(
        EventMatch match, int count = 1, TimeSpan? within = null, long? since = null, CancellationToken cancellation = default) =>
        (await _expecting.WaitAsync(match, count, within, since, cancellation)).Events;

    /// <summary>Verifies how many events match as of now.</summary>
    /// <inheritdoc cref="JournalControl.VerifyAsync"/>
    public async Task<IReadOnlyList<EventResponse>> VerifyAsync(
        EventMatch match, int? count = null, int? atLeast = null, int? atMost = null, long? since = null,
        CancellationToken cancellation = default) =>
        (await _expecting.VerifyAsync(match, count, atLeast, atMost, since, cancellation)).Events;

    /// <summary>Verifies that there is one of each, each after the one before it; others may come between.</summary>
    /// <inheritdoc cref="JournalControl.VerifyOrderAsync"/>
    public async Task<IReadOnlyList<EventResponse>> VerifyOrderAsync(
        IReadOnlyList<EventMatch> matches, long? since = null, CancellationToken cancellation = default) =>
        (await _expecting.VerifyOrderAsync(matches, since, cancellation)).Events;
}
