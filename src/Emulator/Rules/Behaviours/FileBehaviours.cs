using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Behaviours;

/// <summary>What becomes of files.</summary>
internal static class FileBehaviours
{
    public static readonly IReadOnlyList<Behaviour> All =
    [
        new("files.upload-window", "A reserved file can be uploaded for fifteen minutes", Documented, VendorPages.Reference),
        new("files.headers", "An upload has to send the content type and the length that were reserved, and no other header is asked for",
            Observed, Decisions.Files),
        new("files.storage", "Uploads and downloads are refused as object storage does it, in XML", Assumed, Decisions.Files),
        new("files.again", "A second upload within the time replaces the first", Assumed, Decisions.Files),
        new("files.address", "The address of a file in a message does not expire", Observed, Decisions.Files),
        new("files.deleted", "A part whose file was deleted stays, with an empty address", Assumed, Decisions.Files),
        new("files.url-anew", "Media given by its URL gets a new id with every send", Assumed, Decisions.MediaByUrl),
    ];
}
