using Chats.Emulator.Webhooks;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control.Expectations;

/// <summary>The webhook deliveries of a world. They change as they come further.</summary>
internal sealed class DeliveryRecords(World world, long since) : Records<DeliveryRecord>("delivery", "deliveries")
{
    private readonly Outbox _outbox = Outbox.Of(world);
    private long _changes;

    public override World World => world;

    public override Signal Changed => world.Changes.Deliveries;

    public override IReadOnlyList<DeliveryRecord> Take(Pattern<DeliveryRecord> pattern)
    {
        (var records, _changes) = _outbox.Since(_changes);
        return [.. records.Where(IsMeant)];
    }

    public override IReadOnlyList<DeliveryRecord> All() => [.. _outbox.Since(0).Records.Where(IsMeant)];

    public override long Number(DeliveryRecord record) => record.Entry.Id;

    public override string Describe(DeliveryRecord record) =>
        $"{record.Entry.EventType} to {record.Entry.TargetUrl}, {DeliveryPattern.Wire(record.Entry.Status)}{Last(record.Entry)}{Why(record.Entry)}";

    public override IResult Page(IEnumerable<DeliveryRecord> records) => Results.Ok(DeliveryPage.Of(records.Select(record => record.Entry), world));

    /// <summary>What nobody was told of: whoever waits for that has to subscribe first.</summary>
    public override string Remark
    {
        get
        {
            var unwanted = world.Events.Since(0).Where(happened => happened.IsUnwanted).ToList();
            if (unwanted.Count == 0) return "";
            var types = unwanted.GroupBy(happened => happened.Type, StringComparer.Ordinal)
                .Select(group => group.Count() == 1 ? group.Key : FormattableString.Invariant($"{group.Key} ({group.Count()})"));
            var many = unwanted.Count == 1 ? "1 event" : FormattableString.Invariant($"{unwanted.Count} events");
            return $" {many} happened that no subscription wanted: {string.Join(", ", types)}; subscribe with POST /v3/webhook-subscriptions, or by webhooks: in the scenario.";
        }
    }

    private static string Last(DeliveryEntry entry) => entry.Attempts is [.., var last]
        ? FormattableString.Invariant($" after {entry.Attempts.Count} attempt(s), the last answered {last.Status?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? last.Error}")
        : "";

    private string Why(DeliveryEntry entry) => ClockHint.Explain(entry, world) is { Status: DeliveryState.Pending, Reason: { } reason } ? $", {reason}" : "";

    private bool IsMeant(DeliveryRecord record) => record.Entry.Id > since;
}
