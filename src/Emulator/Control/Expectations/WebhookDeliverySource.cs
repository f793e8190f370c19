using Chats.Emulator.Control.Clock;
using Chats.Emulator.Control.Webhooks;
using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Webhooks;
using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Control.Expectations;

/// <summary>The webhook deliveries of a world. They change as they come further.</summary>
internal sealed class WebhookDeliverySource(World world, long since) : RecordSource<WebhookDeliveryRecord>("delivery", "deliveries")
{
    private readonly WebhookDispatcher _dispatcher = WebhookDispatcher.Of(world);
    private long _changes;

    public override World World => world;

    public override Signal Changed => world.Signals.Deliveries;

    public override IReadOnlyList<WebhookDeliveryRecord> Take(Matcher<WebhookDeliveryRecord> matcher)
    {
        (var records, _changes) = _dispatcher.Since(_changes);
        return [.. records.Where(IsMeant)];
    }

    public override IReadOnlyList<WebhookDeliveryRecord> All() => [.. _dispatcher.Since(0).Records.Where(IsMeant)];

    public override long Number(WebhookDeliveryRecord record) => record.Entry.Id;

    public override string Describe(WebhookDeliveryRecord record) =>
        $"{record.Entry.EventType} to {record.Entry.TargetUrl}, {WebhookDeliveryMatcher.ToWireName(record.Entry.Status)}{Last(record.Entry)}{Why(record.Entry)}";

    public override IResult Page(IEnumerable<WebhookDeliveryRecord> records) =>
        Results.Ok(WebhookDeliveryPage.Of(records.Select(record => record.Entry), world));

    /// <summary>The events that were sent to no subscription: to wait for their deliveries, subscribe first.</summary>
    public override string Remark
    {
        get
        {
            var unwanted = world.Events.Since(0).Where(happened => happened.IsUnwanted).ToList();
            if (unwanted.Count == 0) return "";
            var types = unwanted.GroupBy(happened => happened.Type, StringComparer.Ordinal)
                .Select(group => group.Count() == 1 ? group.Key : FormattableString.Invariant($"{group.Key} ({group.Count()})"));
            var many = unwanted.Count == 1 ? "1 event" : FormattableString.Invariant($"{unwanted.Count} events");
            return $" {many} happened that no subscription wanted: {string.Join(", ", types)}; subscribe with POST "
                + $"/v3/webhook-subscriptions, or by webhooks: in the scenario.";
        }
    }

    private static string Last(WebhookDeliveryEntry entry) => entry.Attempts is [.., var last]
        ? FormattableString.Invariant(
            $" after {entry.Attempts.Count} attempt(s), the last answered {last.Status?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? last.Error}")
        : "";

    private string Why(WebhookDeliveryEntry entry) =>
        ClockHint.Explain(entry, world) is { Status: WebhookDeliveryState.Pending, Reason: { } reason } ? $", {reason}" : "";

    private bool IsMeant(WebhookDeliveryRecord record) => record.Entry.Id > since;
}
