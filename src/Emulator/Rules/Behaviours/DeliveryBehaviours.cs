using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Behaviours;

/// <summary>How far a message comes, over which service, and what tells of it.</summary>
internal static class DeliveryBehaviours
{
    public static readonly Behaviour NoReceipts = new(
        "delivery.no-receipts", "Over SMS and in groups a message stays sent: nobody tells of its delivery", Documented,
        VendorPages.Reference)
    { IsReported = true };
    public static readonly Behaviour Fallback = new(
        "delivery.fallback", "Unless told otherwise a message goes over iMessage, else RCS, else SMS", Documented,
        VendorPages.Reference)
    { IsReported = true };
    public static readonly Behaviour Preferred = new(
        "delivery.preferred", "A preferred service is kept to: iMessage alone, or RCS and then SMS", Documented,
        VendorPages.Reference)
    { IsReported = true };

    public static readonly IReadOnlyList<Behaviour> All =
    [
        new("delivery.receipts", "One to one over iMessage and RCS a message becomes delivered", Documented,
            VendorPages.Reference) { Events = ["message.delivered", "poll.delivered"] },
        new("delivery.read", "It becomes read where the person lets others know", Documented,
            VendorPages.Reference) { Events = ["message.read", "poll.read"] },
        NoReceipts, Fallback, Preferred,
        new("delivery.order", "The states follow one another: pending, queued, sent, delivered, read", Assumed, Decisions.MessageCourse),
        new("delivery.pace", "How long each state takes; the scenario says so, and the real API keeps no such times", Assumed,
            Decisions.MessageCourse),
        new("delivery.unreachable", "Where no allowed service reaches the person, the message is accepted and fails later with 4001",
            Assumed, Decisions.MessageCourse),
        new("delivery.fails-unsent", "A message that fails was never sent before, as far as events tell", Assumed, Decisions.OrderOfEvents),
        new("delivery.card-unsupported", "A card to somebody who cannot show it is accepted and fails later with 4005", Documented,
            VendorPages.Reference),
        new("delivery.late", "A message that failed may arrive all the same", Documented, VendorPages.Reference),
    ];
}
