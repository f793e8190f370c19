using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Behaviours;

/// <summary>How long the vendor keeps what was written and what was sent along.</summary>
internal static class RetentionBehaviours
{
    public static readonly IReadOnlyList<Behaviour> All =
    [
        new("messages.ephemeral",
            "On an ephemeral line a message of either direction can be read for the account's window, 60 minutes to 24 hours from when it was accepted; "
            + "after that it is unknown and in no list, and no event tells of it", Documented, VendorPages.PythonClient),
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
