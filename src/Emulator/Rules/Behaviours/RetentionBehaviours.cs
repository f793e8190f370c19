using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Behaviours;

/// <summary>How long the vendor keeps what was written and what was sent along.</summary>
internal static class RetentionBehaviours
{
    public static readonly Behaviour ZeroReads = new(
        "messages.zero-retention",
        "What was written on a line with zero-day retention is shown by the answer of its send; every later read, list and thread, and a "
        + "send that repeats its key, has no parts", Assumed, Decisions.Retention)
    { IsReported = true };
    public static readonly Behaviour ZeroPolls = new(
        "polls.zero-retention", "Later reads of a poll on such a line, and the answers of votes, have empty texts and the real votes",
        Assumed, Decisions.Retention)
    { IsReported = true };

    public static readonly IReadOnlyList<Behaviour> All =
    [
        ZeroReads, ZeroPolls,
        new("messages.zero-retention-edit", "The answer of an edit on such a line has the one part that was edited", Assumed,
            Decisions.Retention),
        new("messages.zero-retention-since", "It holds for what is written while it is on, for good", Assumed, Decisions.Retention),
        new("polls.zero-retention-answer",
            "The answers of making a poll and of adding options are the only ones with its texts; added are those beyond the existing ones",
            Documented, VendorPages.PythonClient),
        new("webhooks.zero-retention", "Events about what the line wrote say zero_retention and have no parts", Documented,
            VendorPages.PythonClient),
        new("webhooks.zero-retention-received", "message.received has its parts, and does not say it", Assumed, Decisions.Retention),
        new("webhooks.zero-retention-edited", "message.edited says it, with the text of what people edit and without the line's own",
            Documented, VendorPages.PythonClient),
        new("webhooks.zero-retention-polls",
            "Events of polls say it; the line's own polls have empty texts there, those of people and all votes are told whole", Documented,
            VendorPages.PythonClient),
        new("webhooks.zero-retention-without", "message.failed, events of reactions and all answers never say it", Documented,
            VendorPages.PythonClient),
        new("messages.ephemeral",
            "On an ephemeral line a message of either direction can be read for the account's window, 60 minutes to 24 hours from when it "
            + "was accepted; after that it is unknown and in no list, and no event tells of it", Documented, VendorPages.PythonClient),
        new("messages.ephemeral-sweep", "What is over its window goes with the next sweep, at whole multiples of five minutes", Assumed,
            Decisions.Retention),
        new("messages.ephemeral-delivery", "Delivery goes on after the window, with its events", Documented, VendorPages.PythonClient),
        new("messages.ephemeral-files", "Where messages alone are ephemeral, no file is deleted with them", Documented,
            VendorPages.PythonClient),
        new("files.ephemeral", "A file of the ephemeral tier is gone with its metadata 24 hours after it was uploaded", Assumed,
            Decisions.Retention),
        new("files.ephemeral-account", "The tier of a whole account takes uploads too", Documented, VendorPages.PythonClient),
        new("files.ephemeral-line", "The tier of a line takes files of that line's messages, and no uploads, which name no line", Assumed,
            Decisions.Retention),
        new("files.signed-url", "The address of an ephemeral file is signed for fifteen minutes, and anew at every GET", Documented,
            VendorPages.PythonClient),
    ];
}
