using Chats.Emulator.Faults.Kinds;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Outcomes;

namespace Chats.Emulator.Scenarios.Model.Faults;

/// <summary>The key of each kind of fault.</summary>
internal static class FaultKeys
{
    public static readonly FaultKey Error = FaultKey.Of(
        ErrorFault.Key, "A code of the vendor's catalogue, answered in its envelope.",
        Numbers.Integer(1000, 9999), code => new ErrorFault(code), error => error.Code);

    public static readonly FaultKey Status = FaultKey.Of(
        StatusFault.Key, "Any HTTP status, as a proxy in between might answer it.",
        Numbers.Integer(200, 599), status => new StatusFault(status), status => status.Status);

    /// <summary>Those with which no other key goes.</summary>
    public static readonly IReadOnlyList<FaultKey> Others =
    [
        FaultKey.Of(
            ConnectionFault.Key, "reset: a TCP RST. close: closed without an answer. hang: no answer until the client gives up.",
            Choices.Of(["reset", "close", "hang"], index => (FaultConnection)index), connection => new ConnectionFault(connection),
            fault => fault.Connection),
        FaultKey.Of(
            TruncateFault.Key, "The share of the answer's body that arrives before the connection breaks.",
            Numbers.Upto(1), share => new TruncateFault(share), truncate => truncate.Share),
        FaultKey.Of(
            MalformedFault.Key, "A complete answer that is not JSON.",
            Numbers.TrueOrFalse(), isMalformed => isMalformed ? new MalformedFault() : null, _ => true),
        FaultKey.Of(
            DripFault.Key, "An answer that arrives a few bytes at a time.", Drip(), drip => new DripFault(drip), fault => fault.Drip),
        FaultKey.Of(
            MutationFault.Key, "With on: webhook: what happens to the delivery.",
            Choices.Of(WebhookFaults.Names, index => (WebhookFault)index), webhook => new MutationFault(webhook), fault => fault.Fault),
        FaultKey.Of(
            DeliveryFault.Key,
            "What becomes of the message, or of the change to a group or background, that the call starts. The answer stays as it is.",
            OutcomeCodec.Outcome, outcome => new DeliveryFault(outcome), fault => fault.Outcome),
        FaultKey.Of(
            StatusFlapFault.Key, "Two answers in turn: this status first, then what the operation answers. Or two statuses.",
            Statuses(),
            statuses => statuses.Count == 0 ? null : new StatusFlapFault(statuses[0], statuses is [_, var second, ..] ? second : null),
            flap => flap.Second is { } second ? [flap.First, second] : [flap.First]),
    ];

    /// <summary>The key of a kind.</summary>
    public static FaultKey? Find(string name) => Others.Prepend(Status).Prepend(Error).FirstOrDefault(key => key.Name == name);

    private static ScalarOrListCodec<IReadOnlyList<int>> Statuses() => new(
        new ConvertedCodec<int, IReadOnlyList<int>>(Numbers.Integer(200, 599), status => [status], statuses => statuses[0]),
        new ListCodec<int>(Numbers.Integer(200, 599), 1, 2));

    private static ConvertedCodec<FaultDripSpec, FaultDrip> Drip() => new(
        new MapCodec<FaultDripSpec>(_ => new FaultDripSpec())
            .Optional("bytes", Numbers.Integer(1, 1_000_000), (drip, bytes) => drip.Bytes = bytes, drip => drip.Bytes,
                "How many bytes at a time.", 1)
            .Required(
                "every", Times.Duration(FaultDelaySpec.Longest), (drip, every) => drip.Every = every, drip => drip.Every,
                "The pause in between."),
        drip => new FaultDrip(drip.Bytes, drip.Every),
        drip => new FaultDripSpec { Bytes = drip.Bytes, Every = drip.Every });
}
