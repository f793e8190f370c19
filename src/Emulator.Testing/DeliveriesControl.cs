using Chats.Emulator.Control;
using Chats.Emulator.Webhooks;

namespace Chats.Emulator.Testing;

/// <summary>Shows what became of telling a world's webhook subscribers, attempt by attempt.</summary>
/// <example>
/// <code>
/// var lost = await control.Deliveries.ListAsync(status: DeliveryState.Failed, @event: "message.received");
/// await control.Deliveries.RedeliverAsync(lost[0].Id);
/// </code>
/// </example>
public sealed class DeliveriesControl
{
    private readonly ControlChannel _channel;

    internal DeliveriesControl(ControlChannel channel) => _channel = channel;

    /// <summary>The deliveries, oldest first; those that match all filters given.</summary>
    /// <param name="subscription">The subscription's id.</param>
    /// <param name="status">How far they have come.</param>
    /// <param name="event">The event's type, for example <c>message.received</c>, or its id.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public async Task<IReadOnlyList<DeliveryEntry>> ListAsync(
        Guid? subscription = null, DeliveryState? status = null, string? @event = null, CancellationToken cancellation = default)
    {
        var query = new ControlQuery("deliveries").With("subscription", subscription).With("status", status?.ToString()).With("event", @event);
        return (await _channel.GetAsync(query, ControlJson.Wire.DeliveryPage, cancellation)).Deliveries;
    }

    /// <summary>Sends the event of a delivery once more; on a manual clock it goes out with the next advance.</summary>
    /// <param name="id">The number of the delivery.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>The new delivery, whose <c>webhook-id</c> is the old one's.</returns>
    /// <exception cref="EmulatorControlException">There is no such delivery (404), or its subscription was deleted or is paused (409).</exception>
    public Task<DeliveryEntry> RedeliverAsync(long id, CancellationToken cancellation = default) => _channel.ReadAsync(
        HttpMethod.Post, FormattableString.Invariant($"deliveries/{id}/redeliver"), content: null, ControlJson.Wire.DeliveryEntry, cancellation);
}
