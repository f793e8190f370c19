using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Behaviours;

/// <summary>What a send does, and which line and chat it goes to where the caller names none.</summary>
internal static class SendBehaviours
{
    public static readonly Behaviour Replay = new(
        "sends.replay", "A key that was used before answers what it answered then, and nothing is sent", Documented,
        VendorPages.Reference)
    { IsReported = true };
    public static readonly Behaviour ActiveChat = new(
        "sends.active-chat", "Without a line, the most recently active chat with exactly these people is used", Documented,
        VendorPages.Reference)
    { IsReported = true };
    public static readonly Behaviour BestLine = new(
        "sends.best-line", "Without a line and without a chat, a new chat is made on the best line", Documented,
        VendorPages.Reference)
    { IsReported = true };
    public static readonly Behaviour Failover = new(
        "sends.failover", "Where every line that has the chat is flagged, a new chat is made on another", Documented,
        VendorPages.Reference)
    { IsReported = true };

    public static readonly IReadOnlyList<Behaviour> All =
    [
        Replay, ActiveChat, BestLine, Failover,
        new("sends.best-line-order", "The best line is the healthiest, of equals the one unused for longest", Documented,
            VendorPages.Reference),
        new("sends.key-scope", "Keys are the whole account's, never expire, and the body is not compared", Assumed, Decisions.Idempotency),
        new("sends.key-header", "Where header and body carry different keys, the header wins", Assumed, Decisions.Idempotency),
        new("sends.pending", "A message is pending when it was accepted, and its service not yet known", Documented, VendorPages.Reference),
        new("sends.people-effect", "A new chat that a send without a line makes may begin with an effect", Assumed, Decisions.FirstMessage),
        new("sends.same-person", "People named twice get one message", Assumed, Decisions.Recipients),
        new("sends.opt-out-everywhere", "An opt-out blocks direct messages in every chat and on every line, never in groups", Documented,
            VendorPages.Reference),
        new("sends.opt-out-cleared", "Whatever else the person writes later lifts the opt-out", Documented, VendorPages.Reference),
    ];
}
