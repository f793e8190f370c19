using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Behaviours;

/// <summary>How messages are listed, changed, deleted and reacted to.</summary>
internal static class MessageBehaviours
{
    public static readonly IReadOnlyList<Behaviour> All =
    [
        new("messages.app-clip-card", "The card of an App Clip shows the account's name, description or amount and picture for a checkout of its "
            + "own, and the host for any other", Assumed, Decisions.Cards),
        new("messages.list-order", "The messages of a chat are listed newest first", Assumed, Decisions.Lists),
        new("messages.thread-order", "A thread is listed oldest first unless asked otherwise", Documented, VendorPages.Reference),
        new("messages.updated-at", "Edits move updated_at, deliveries do not", Observed, Decisions.Editing),
        new("messages.edit-since", "The time for edits counts from when the message was sent", Assumed, Decisions.Editing),
        new("messages.edit-plain", "An edit takes decorations, mentions and inline stickers away", Assumed, Decisions.Editing),
        new("messages.delete", "To delete a message hides it here alone; no event tells of it", Documented, VendorPages.Reference),
        new("messages.delete-in-flight", "A message deleted on its way is still delivered, and its events go on", Assumed,
            Decisions.Editing),
        new("messages.card-update-status", "An updated card is a new message, answered 202", Assumed,
            Decisions.SuccessStatuses) { Operations = ["updateAppCard"] },
        new("messages.reaction-replaces", "A person has one tapback a part; another takes its place, and only the new one is told", Assumed,
            Decisions.Reactions),
        new("messages.reaction-absent", "To remove a reaction that is not there is accepted without an event", Assumed,
            Decisions.Reactions),
        new("messages.reaction-id", "A reaction's id in answers is its reaction_id in webhooks", Documented, VendorPages.PythonClient),
        new("messages.reaction-id-always", "Tapbacks have ids too: one that replaces another has a new id, and a removal names the removed",
            Assumed, Decisions.Reactions),
        new("messages.reaction-own", "The account's own reactions are told too", Documented, VendorPages.Reference),
        new("messages.text-keys", "Text parts always show mention, mention_range, mentions and inline_stickers, null without any", Documented,
            VendorPages.PythonClient),
        new("messages.text-keys-events", "Text parts in events show them too, in both versions of webhooks", Assumed, Decisions.Mentions),
        new("messages.mentions", "mentions repeats the mention of a send, with the whole text where no range was given", Assumed,
            Decisions.Mentions),
        new("messages.mentions-inbound", "mentions names whom a person mentions over iMessage; over SMS and RCS it is null", Documented,
            VendorPages.PythonClient),
        new("messages.inline-stickers", "An image in a text needs iMessage to be seen; other services get the text as written, without an error",
            Documented, VendorPages.PythonClient),
        new("messages.inline-stickers-shown", "Answers and events show the images of a text with name, type and address, whatever carried it",
            Assumed, Decisions.InlineStickers),
        new("messages.inline-stickers-first", "The first message of a new chat may have inline stickers", Assumed, Decisions.InlineStickers),
        new("messages.inline-stickers-inbound", "An image that a person sets into a text is received as a media part of its own", Documented,
            VendorPages.PythonClient),
        new("messages.media-sticker", "A media part with sticker is shown as any other; SMS and RCS ignore the mark", Documented,
            VendorPages.PythonClient),
        new("messages.media-sticker-image", "The mark is ignored on what is no image", Assumed, Decisions.InlineStickers),
        new("messages.no-reactions", "Parts nobody reacted to show null for their reactions", Assumed, Decisions.EmptyAndUnknown),
    ];
}
