using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>What a simulated person cannot do. The control plane tells it in problem details; of the vendor's error only the status is shown.</summary>
internal static class ContactRules
{
    public static readonly Rule Required = new("contacts.required", ApiErrors.MissingField, Assumed, "emulator");
    public static readonly Rule Value = new("contacts.value", ApiErrors.InvalidValue, Assumed, "emulator");
    public static readonly Rule HandleFormat = new("contacts.handle", ApiErrors.NotE164, Assumed, "emulator");
    public static readonly Rule Known = new("contacts.known", ApiErrors.ChatNotFound, Assumed, "emulator");
    public static readonly Rule NotOwnLine = new("contacts.own-line", ApiErrors.StateConflict, Assumed, "emulator");
    public static readonly Rule LineExists = new("contacts.line", ApiErrors.PhoneNumberNotFound, Assumed, "emulator");
    public static readonly Rule ChatExists = new("contacts.chat", ApiErrors.ChatNotFound, Assumed, "emulator");
    public static readonly Rule MessageExists = new("contacts.message", ApiErrors.MessageNotFound, Assumed, "emulator");
    public static readonly Rule InChat = new("contacts.in-chat", ApiErrors.StateConflict, Assumed, "emulator");
    public static readonly Rule HasService = new("contacts.service", ApiErrors.ServiceNotSupported, Assumed, "emulator");
    public static readonly Rule OverIMessage = new("contacts.over-imessage", ApiErrors.ServiceNotSupported, Documented, "messages 3.3, 16");
    public static readonly Rule Mention = new("contacts.mention", ApiErrors.MentionRejected, Documented, "messages V23, V24");

    public static readonly Rule TypingSeen = new("contacts.typing", ApiErrors.ServiceNotSupported, Documented, "webhooks 5.11");
    public static readonly Rule Receipts = new("contacts.receipts", ApiErrors.ServiceNotSupported, Documented, "messages 8.2");
    public static readonly Rule OthersWrote = new("contacts.read-own", ApiErrors.StateConflict, Assumed, "messages 8.1");
    public static readonly Rule Arrived = new("contacts.read-undelivered", ApiErrors.StateConflict, Assumed, "messages 8.1");

    public static readonly Rule ReactionService = new("contacts.reaction-service", ApiErrors.ServiceNotSupported, Assumed, "messages 12");
    public static readonly Rule PollTakesStickers = new("contacts.poll-reaction", ApiErrors.StateConflict, Documented, "webhooks 5.5");
    public static readonly Rule PartExists = new("contacts.part", ApiErrors.InvalidValue, Assumed, "messages 12");
    public static readonly Rule WroteIt = new("contacts.edit-others", ApiErrors.StateConflict, Documented, "messages 11.1");
    public static readonly Rule EditService = new("contacts.edit-service", ApiErrors.ServiceNotSupported, Documented, "messages 11.1");
    public static readonly Rule EditsText = new("contacts.edit-text", ApiErrors.StateConflict, Documented, "messages 11.1");
    public static readonly Rule EditLimit = new("contacts.edit-limit", ApiErrors.StateConflict, Documented, "messages 11.1");

    public static readonly Rule GroupOnly = new("contacts.group-only", ApiErrors.DirectChatUpdate, Documented, "chats 11");
    public static readonly Rule GroupService = new("contacts.group-service", ApiErrors.ServiceNotSupported, Documented, "chats 5.7");
    public static readonly Rule GroupSize = new("contacts.group-size", ApiErrors.StateConflict, Documented, "chats 5.1, 5.8, 5.9");
    public static readonly Rule NotInGroup = new("contacts.already-in-group", ApiErrors.StateConflict, Assumed, "chats 5.7");
    public static readonly Rule InGroup = new("contacts.not-in-group", ApiErrors.StateConflict, Assumed, "chats 5.8");
    public static readonly Rule Icon = new("contacts.icon", ApiErrors.ImageDownloadFailed, Assumed, "chats 5.4");
    public static readonly Rule LocationService = new("contacts.location-service", ApiErrors.ServiceNotSupported, Assumed, "chats 5.12");
    public static readonly Rule IsPoll = new("contacts.poll", ApiErrors.StateConflict, Assumed, "messages 16");
    public static readonly Rule OptionExists = new("contacts.poll-option", ApiErrors.MessageNotFound, Assumed, "messages 16");
}
