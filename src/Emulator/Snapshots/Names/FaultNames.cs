using Chats.Emulator.Faults;
using Chats.Emulator.Faults.Kinds;
using static Chats.Emulator.Snapshots.Names.RecordNames;

namespace Chats.Emulator.Snapshots.Names;

/// <summary>Fault rules and their counters.</summary>
internal static class FaultNames
{
    public static readonly RecordNames[] All =
    [
        Of<FaultStatus>(
            (nameof(FaultStatus.Rule), "rule"),
            (nameof(FaultStatus.Calls), "calls"),
            (nameof(FaultStatus.Hits), "hits"),
            (nameof(FaultStatus.Since), "since")),
        Of<FaultRule>(
            (nameof(FaultRule.Name), "name"),
            (nameof(FaultRule.On), "on"),
            (nameof(FaultRule.Where), "where"),
            (nameof(FaultRule.When), "when"),
            (nameof(FaultRule.Phase), "phase"),
            (nameof(FaultRule.Then), "then")),
        Of<FaultWhere>(
            (nameof(FaultWhere.From), "from"),
            (nameof(FaultWhere.To), "to"),
            (nameof(FaultWhere.Chat), "chat"),
            (nameof(FaultWhere.Token), "token"),
            (nameof(FaultWhere.Headers), "headers"),
            (nameof(FaultWhere.TextContains), "text_contains")),
        Of<FaultWhen>(
            (nameof(FaultWhen.Calls), "calls"),
            (nameof(FaultWhen.First), "first"),
            (nameof(FaultWhen.Every), "every"),
            (nameof(FaultWhen.After), "after"),
            (nameof(FaultWhen.Times), "times"),
            (nameof(FaultWhen.Rate), "rate"),
            (nameof(FaultWhen.From), "from"),
            (nameof(FaultWhen.Until), "until"),
            (nameof(FaultWhen.Ttl), "ttl")),
        Of<FaultEffect>(
            (nameof(FaultEffect.Error), "error"),
            (nameof(FaultEffect.RetryAfter), "retry_after"),
            (nameof(FaultEffect.Status), "status"),
            (nameof(FaultEffect.Headers), "headers"),
            (nameof(FaultEffect.Body), "body"),
            (nameof(FaultEffect.Delivery), "delivery"),
            (nameof(FaultEffect.Delay), "delay"),
            (nameof(FaultEffect.Connection), "connection"),
            (nameof(FaultEffect.Truncate), "truncate"),
            (nameof(FaultEffect.Malformed), "malformed"),
            (nameof(FaultEffect.Drip), "drip"),
            (nameof(FaultEffect.Webhook), "webhook"),
            (nameof(FaultEffect.LaterKind), "kind")),
        Of<FaultHit>(
            (nameof(FaultHit.Rule), "rule"),
            (nameof(FaultHit.Call), "call"),
            (nameof(FaultHit.Delay), "delay")),
        Of<FaultDelay>(
            (nameof(FaultDelay.Fixed), "fixed"),
            (nameof(FaultDelay.Min), "min"),
            (nameof(FaultDelay.Max), "max"),
            (nameof(FaultDelay.Median), "median"),
            (nameof(FaultDelay.Sigma), "sigma")),
        Of<FaultDrip>(
            (nameof(FaultDrip.Bytes), "bytes"),
            (nameof(FaultDrip.Every), "every")),
    ];
}
