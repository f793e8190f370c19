using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Behaviours;

/// <summary>What events about the account itself tell, and when they happen.</summary>
internal static class EventBehaviours
{
    public static readonly IReadOnlyList<Behaviour> All =
    [
        new("events.account-data",
            "Account events share one data: actor, occurred_at, origin, summary, and what they are about; the rest is left out", Documented, VendorPages.PythonClient),
        new("events.account-change", "Only what was updated, renamed or set has a change; what was made, ended or switched has none",
            Documented, VendorPages.PythonClient),
        new("events.account-card-change", "The change of a contact card names each field that changed, and no other", Documented,
            VendorPages.PythonClient),
        new("events.account-own", "A subscription hears of its own creation and changes, if it wants such events", Documented,
            VendorPages.PythonClient),
        new("events.account-target-url", "Account events show a target_url without credentials, query and fragment", Documented,
            VendorPages.PythonClient),
        new("events.account-types",
            "from and to have the type of what changed: texts, lists of texts (null: all lines), booleans, both routing headers", Assumed,
            Decisions.AccountEvents),
        new("events.account-actor", "Calls of the API act as api, and the vendor itself as system with the origin linq", Assumed,
            Decisions.AccountEvents),
        new("events.account-order", "One update tells of each thing that changed: URL, enabled or disabled, events, lines, routing headers",
            Assumed, Decisions.AccountEvents),
        new("events.account-unchanged", "A value that stays what it was is told by no event, and a refused call by none either", Assumed,
            Decisions.AccountEvents),
        new("events.account-phone-number", "phone_number is told of forwarding, retention, lines that move and cards that change", Assumed,
            Decisions.AccountEvents),
        new("events.account-line",
            "A filter by lines goes by the card's line or phone_number; what is about no line is for unfiltered subscriptions", Assumed,
            Decisions.AccountEvents),
        new("events.account-versions", "Account events are the same in both webhook versions", Assumed, Decisions.AccountEvents),
        new("events.line-given", "A line given to the account, or taken from it, is told with its number and time", Documented,
            VendorPages.PythonClient),
        new("events.card-received", "Somebody's card is told once for each line they shared it with, and again when name or photo change",
            Documented, VendorPages.PythonClient),
    ];
}
