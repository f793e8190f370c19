using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Behaviours;

/// <summary>Lines, audits, contact cards and the blocklist.</summary>
internal static class LineBehaviours
{
    public static readonly IReadOnlyList<Behaviour> All =
    [
        new("lines.line-type", "A line says what it can do: iMessage, or RCS and SMS only", Documented, VendorPages.PythonClient),
        new("handles.line-type", "A handle that is a line of yours says what the line can do; a contact's leaves that out", Assumed,
            Decisions.KindsOfLine),
        new("lines.rcs-only", "A chat on an RCS line is RCS, else SMS; what needs iMessage is answered as in such a chat", Assumed,
            Decisions.KindsOfLine),
        new("lines.rcs-only-fails", "What an RCS line cannot carry, because iMessage is asked for or the recipient is an e-mail address, is "
            + "accepted and fails with 4001", Assumed, Decisions.KindsOfLine),
        new("lines.suggestion-counts", "A suggested line counts as used, so repeated calls go round", Documented, VendorPages.Reference),
        new("lines.flagged", "A flagged line is critical at once, and one event tells both", Documented, VendorPages.Reference),
        new("lines.suggestion-type", "A type of line narrows what is suggested: the number, the chat that makes it stick, and the backups",
            Documented, VendorPages.PythonClient),
        new("lines.audit-status", "An audit that was started is answered 202", Documented,
            VendorPages.PythonClient) { Operations = ["startReputationAudit"] },
        new("lines.audit-again", "While an audit runs, starting one answers the running audit's id with 202", Documented,
            VendorPages.PythonClient),
        new("lines.audit-life", "An audit can be read for 24 hours", Documented, VendorPages.PythonClient),
        new("lines.reputation-page", "The link of a reputation leads to the page of phone numbers below /channel/imessage", Assumed,
            Decisions.ApiLevel),
        new("lines.audit-time", "How long an audit takes, and how long until the next", Assumed, Decisions.PhoneNumbers),
        new("lines.vcard-life", "An address-book entry can be downloaded for fifteen minutes", Assumed, Decisions.PhoneNumbers),
        new("cards.failed-kept", "A card whose set-up failed is kept, inactive, and a repeated create tries again", Documented,
            VendorPages.Reference),
        new("cards.limited-inactive", "A card whose write the vendor's own limit stopped (503/4004) is left inactive", Documented,
            VendorPages.PythonClient),
        new("cards.limited-kept", "After such a write the values that were asked for are kept, as after 500/2022", Assumed,
            Decisions.ContactCards),
        new("cards.budget-use", "A call that writes a card counts once it is let through, whatever becomes of it", Assumed,
            Decisions.RateLimits),
        new("cards.id", "A card has an id of its own, which events tell", Assumed, Decisions.ContactCards),
        new("cards.none", "The cards of a number that has none are refused with 404", Documented, VendorPages.Reference),
        new("blocking.status", "A newly blocked handle is answered 201, one blocked before 200", Assumed,
            Decisions.SuccessStatuses) { Operations = ["blockHandle"] },
        new("blocking.inbound", "What a blocked person writes is neither kept nor told", Documented, VendorPages.Reference),
        new("blocking.groups", "In a group nothing arrives from the blocked member alone", Assumed, Decisions.Blocking),
    ];
}
