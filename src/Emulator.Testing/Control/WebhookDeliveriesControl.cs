using Chats.Emulator.Control;
using Chats.Emulator.Control.Expectations;
using Chats.Emulator.Control.Webhooks;
using Chats.Emulator.Webhooks.Deliveries;

namespace Chats.Emulator.Testing;

/// <summary>Shows what became of telling a world's webhook subscribers, attempt by attempt.</summary>
/// <example>
/// <code>
/// await control.Deliveries.WaitAsync(new WebhookDeliveryMatch { Event = "message.received", Url = hooks }, count: 3);
/// var lost = await control.Deliveries.ListAsync(status: WebhookDeliveryState.Failed, @event: "message.received");
/// await control.Deliveries.RedeliverAsync(lost[0].Id);
/// </code>
/// </example>
public sealed class WebhookDeliveriesControl
{
    private readonly ControlChannel _channel;
    private readonly ExpectationClient<WebhookDeliveryMatch, WebhookDeliveryPage> _expecting;

    internal WebhookDeliveriesControl(ControlChannel channel)
    {
        _channel = channel;
        _expecting = new(
            channel, "deliveries", ControlJson.Wire.DeliveryWait, ControlJson.Wire.DeliveryVerify, ControlJson.Wire.WebhookDeliveryPage);
    }

    /// <summary>The deliveries, oldest first; those that match all filters given.</summary>
    /// <param name="subscription">The subscription's id.</param>
    /// <param name="status">How far they have come.</param>
    /// <param name="event">The event's type, for example <c>message.received</c>, or its id.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public async Task<IReadOnlyList<WebhookDeliveryEntry>> ListAsync(
        Guid? subscription = null, WebhookDeliveryState? status = null, string? @event = null, CancellationToken cancellation = default)
    {
        var query =
            new ControlQuery("deliveries").With("subscription", subscription).With("status", status?.ToString()).With("event", @event);
        return (await _channel.GetAsync(query, ControlJson.Wire.WebhookDeliveryPage, cancellation)).Deliveries;
    }

    /// <summary>
    /// Waits on the emulator until deliveries that match are there: those that arrived, unless the match names another status. Returns at
    /// once when they are there already.
    /// </summary>
    /// <inheritdoc cref="JournalControl.WaitAsync"/>
    public async Task<IReadOnlyList<WebhookDeliveryEntry>> WaitAsync(
        WebhookDeliveryMatch match, int count = 1, TimeSpan? within = null, long? since = null, CancellationToken cancellation = default) =>
        (await _expecting.WaitAsync(match, count, within, since, cancellation)).Deliveries;

    /// <summary>Verifies how many deliveries match as of now: of those that arrived, unless the match names another status.</summary>
    /// <inheritdoc cref="JournalControl.VerifyAsync"/>
    public async Task<IReadOnlyList<WebhookDeliveryEntry>> VerifyAsync(
        WebhookDeliveryMatch match, int? count = null, int? atLeast = null, int? atMost = null, long? since = null,
        CancellationToken cancellation = default) =>
        (await _expecting.VerifyAsync(match, count, atLeast, atMost, since, cancellation)).Deliveries;

    /// <summary>
    /// Verifies that there is one of each, each after the one before it; others may come between. The order is that of their events.
    /// </summary>
    /// <inheritdoc cref="JournalControl.VerifyOrderAsync"/>
    public async Task<IReadOnlyList<WebhookDeliveryEntry>> VerifyOrderAsync(
        IReadOnlyList<WebhookDeliveryMatch> matches, long? since = null, CancellationToken cancellation = default) =>
        (await _expecting.VerifyOrderAsync(matches, since, cancellation)).Deliveries;

    /// <summary>Sends the event of a delivery once more; on a manual clock it goes out with the next advance.</summary>
    /// <param name="id">The number of the delivery.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>The new delivery, whose <c>webhook-id</c> is the old one's.</returns>
    /// <exception cref="EmulatorControlException">There is no such delivery (404), or its subscription was deleted or is paused
    /// (409).</exception>
    public Task<WebhookDeliveryEntry> RedeliverAsync(long id, CancellationToken cancellation = default) => _channel.ReadAsync(
        HttpMethod.Post, FormattableString.Invariant($"deliveries/{id}/redeliver"), content: null, ControlJson.Wire.WebhookDeliveryEntry,
        cancellation);
}
