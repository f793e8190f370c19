using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Behaviours;

/// <summary>Lines, audits, contact cards and the blocklist.</summary>
internal static class LineBehaviours
{
    public static readonly IReadOnlyList<Behaviour> All =
    [
        new("lines.suggestion-counts", "A suggested line counts as used, so repeated calls go round", Documented, "webhooks 7.6"),
        new("lines.flagged", "A flagged line is critical at once, and one event tells both", Documented, "webhooks 5.12"),
        new("lines.audit-status", "An audit that was started is answered 202", Assumed, "webhooks 14.20") { Operations = ["startReputationAudit"] },
        new("lines.audit-time", "How long an audit takes, and how long until the next", Assumed, "webhooks 14.24"),
        new("lines.vcard-life", "An address-book entry can be downloaded for fifteen minutes", Assumed, "webhooks 14.24"),
        new("cards.failed-kept", "A card whose set-up failed is kept, inactive, and a repeated create tries again", Documented, "webhooks 9"),
        new("cards.none", "The cards of a number that has none are refused with 404", Documented, "webhooks 14.22"),
        new("blocking.status", "A newly blocked handle is answered 201, one blocked before 200", Assumed, "webhooks 14.20") { Operations = ["blockHandle"] },
        new("blocking.inbound", "What a blocked person writes is neither kept nor told", Documented, "webhooks 10"),
        new("blocking.groups", "In a group nothing arrives from the blocked member alone", Assumed, "webhooks 14.27"),
    ];
}
