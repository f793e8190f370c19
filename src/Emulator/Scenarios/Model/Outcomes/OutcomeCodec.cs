using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Scenarios.Model.Outcomes;

/// <summary>What becomes of messages, as contacts and faults say it.</summary>
internal static class OutcomeCodec
{
    private static readonly string[] Stalls = [.. DeliveryOutcome.Stalls.Select(status => status.ToWireName())];

    public static readonly Codec<DeliveryOutcome> Outcome = new ConvertedCodec<OutcomeSpec, DeliveryOutcome>(
        new MapCodec<OutcomeSpec>(_ => new OutcomeSpec())
            .Optional("fails_with", Numbers.Integer(1000, 9999), (outcome, code) => outcome.FailsWith = code, outcome => outcome.FailsWith,
                "Fails with this code of the vendor's instead of being sent: 4001 delivery failed, 4002 line offline, 4005 type not "
                    + "supported, 3007 attempts used up.")
            .Optional(
                "stalls_at", Choices.Of(Stalls, index => DeliveryOutcome.Stalls[index]), (outcome, status) => outcome.StallsAt = status,
                outcome => outcome.StallsAt,
                "The state it never leaves.")
            .Optional(
                "service", Choices.Of(ServiceExtensions.Names, index => (Service)index), (outcome, service) => outcome.Service = service,
                outcome => outcome.Service,
                "The only service there is for it, whatever the person usually receives. What was asked to travel on another fails with 4001.")
            .Optional("sent_after", Times.Duration(), (outcome, after) => outcome.SentAfter = after, outcome => outcome.SentAfter,
                "From accepting it to sent or failed. Without it: the world's delivery.sent_after.")
            .Optional(
                "delivered_after", Times.Duration(), (outcome, after) => outcome.DeliveredAfter = after, outcome => outcome.DeliveredAfter,
                "From accepting it to delivered. Without it: the world's delivery.delivered_after.")
            .Optional("arrives_late", Times.Duration(), (outcome, after) => outcome.ArrivesLate = after, outcome => outcome.ArrivesLate,
                "With fails_with: how long after it failed it is delivered all the same, where receipts exist.")
            .NotEmpty(),
        spec => new DeliveryOutcome
        {
            FailsWith = spec.FailsWith,
            StallsAt = spec.StallsAt,
            Carrier = spec.Service,
            SentAfter = spec.SentAfter,
            DeliveredAfter = spec.DeliveredAfter,
            ArrivesLate = spec.ArrivesLate,
        },
        outcome => new OutcomeSpec
        {
            FailsWith = outcome.FailsWith,
            StallsAt = outcome.StallsAt,
            Service = outcome.Carrier,
            SentAfter = outcome.SentAfter,
            DeliveredAfter = outcome.DeliveredAfter,
            ArrivesLate = outcome.ArrivesLate,
        });
}
