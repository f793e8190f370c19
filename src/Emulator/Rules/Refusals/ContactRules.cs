using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>
/// What a simulated person cannot do. The control plane tells it in problem details; of the vendor's error only the status is shown.
/// </summary>
internal static class ContactRules
{
    public static readonly Rule Required = new("contacts.required", ApiErrors.MissingField, Assumed, Decisions.PeopleWhoAct);
    public static readonly Rule Value = new("contacts.value", ApiErrors.InvalidValue, Assumed, Decisions.PeopleWhoAct);
    public static readonly Rule HandleFormat = new("contacts.handle", ApiErrors.NotE164, Assumed, Decisions.PeopleWhoAct);
    public static readonly Rule Known = new("contacts.known", ApiErrors.ChatNotFound, Assumed, Decisions.PeopleWhoAct);
    public static readonly Rule NameIsFree = new("contacts.name", ApiErrors.StateConflict, Assumed, Decisions.PeopleWhoAct);
    public static readonly Rule NotOwnLine = new("contacts.own-line", ApiErrors.StateConflict, Assumed, Decisions.PeopleWhoAct);
    public static readonly Rule LineExists = new("contacts.line", ApiErrors.PhoneNumberNotFound, Assumed, Decisions.PeopleWhoAct);
    public static readonly Rule ChatExists = new("contacts.chat", ApiErrors.ChatNotFound, Assumed, Decisions.PeopleWhoAct);
    public static readonly Rule MessageExists = new("contacts.message", ApiErrors.MessageNotFound, Assumed, Decisions.PeopleWhoAct);
    public static readonly Rule InChat = new("contacts.in-chat", ApiErrors.StateConflict, Assumed, Decisions.PeopleWhoAct);
    public static readonly Rule HasService = new("contacts.service", ApiErrors.ServiceNotSupported, Assumed, Decisions.PeopleWhoAct);
    public static readonly Rule OverIMessage = new("contacts.over-imessage", ApiErrors.ServiceNotSupported, Documented);
    public static readonly Rule Mention = new("contacts.mention", ApiErrors.MentionRejected, Documented);

    public static readonly Rule TypingSeen = new("contacts.typing", ApiErrors.ServiceNotSupported, Documented);
    public static readonly Rule Receipts = new("contacts.receipts", ApiErrors.ServiceNotSupported, Documented);
    public static readonly Rule OthersWrote = new("contacts.read-own", ApiErrors.StateConflict, Assumed, Decisions.PeopleWhoAct);
    public static readonly Rule Arrived = new("contacts.read-undelivered", ApiErrors.StateConflict, Assumed, Decisions.PeopleWhoAct);

    public static readonly Rule ReactionService = new(
        "contacts.reaction-service", ApiErrors.ServiceNotSupported, Assumed, Decisions.PeopleWhoAct);
    public static readonly Rule PollTakesStickers = new("contacts.poll-reaction", ApiErrors.StateConflict, Documented);
    public static readonly Rule PartExists = new("contacts.part", ApiErrors.InvalidValue, Assumed, Decisions.PeopleWhoAct);
    public static readonly Rule WroteIt = new("contacts.edit-others", ApiErrors.StateConflict, Documented);
    public static readonly Rule EditService = new("contacts.edit-service", ApiErrors.ServiceNotSupported, Documented);
    public static readonly Rule EditsText = new("contacts.edit-text", ApiErrors.StateConflict, Documented);
    public static readonly Rule EditLimit = new("contacts.edit-limit", ApiErrors.StateConflict, Documented);

    public static readonly Rule GroupOnly = new("contacts.group-only", ApiErrors.DirectChatUpdate, Documented);
    public static readonly Rule GroupService = new("contacts.group-service", ApiErrors.ServiceNotSupported, Documented);
    public static readonly Rule GroupSize = new("contacts.group-size", ApiErrors.StateConflict, Documented);
    public static readonly Rule NotInGroup = new("contacts.already-in-group", ApiErrors.StateConflict, Assumed, Decisions.PeopleWhoAct);
    public static readonly Rule InGroup = new("contacts.not-in-group", ApiErrors.StateConflict, Assumed, Decisions.PeopleWhoAct);
    public static readonly Rule Icon = new("contacts.icon", ApiErrors.ImageDownloadFailed, Assumed, Decisions.PeopleWhoAct);
    public static readonly Rule LocationService = new(
        "contacts.location-service", ApiErrors.ServiceNotSupported, Assumed, Decisions.PeopleWhoAct);
    public static readonly Rule IsPoll = new("contacts.poll", ApiErrors.StateConflict, Assumed, Decisions.PeopleWhoAct);
    public static readonly Rule OptionExists = new("contacts.poll-option", ApiErrors.MessageNotFound, Assumed, Decisions.PeopleWhoAct);
}
