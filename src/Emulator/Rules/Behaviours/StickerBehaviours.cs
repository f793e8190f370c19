using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Behaviours;

/// <summary>How stickers lie on messages and how they are moved.</summary>
internal static class StickerBehaviours
{
    public static readonly Behaviour ScaleLimits = new(
        "stickers.scale", "A scale below 0.05 or above 2.5 is moved to that limit, not refused", Documented, VendorPages.PythonClient)
    { IsReported = true };

    public static readonly IReadOnlyList<Behaviour> All =
    [
        new("stickers.sent", "A sticker is an image of the account, by id or address, or one emoji", Documented, VendorPages.PythonClient),
        new("stickers.stack", "Stickers stack: several of a person on a part, told apart by their ids", Documented,
            VendorPages.PythonClient),
        new("stickers.default-placement", "Without a placement a sticker is in the middle, not turned, at scale 1, an emoji at 0.5",
            Documented, VendorPages.PythonClient),
        ScaleLimits,
        new("stickers.placement-kept", "A move changes the numbers it names; the others stay as they are", Documented,
            VendorPages.PythonClient),
        new("stickers.placement-hidden", "No answer and no event shows a placement or the emoji of a sticker", Documented,
            VendorPages.PythonClient),
        new("stickers.move-event", "No event tells of a move", Documented, VendorPages.PythonClient),
        new("stickers.emoji-shape", "Of an emoji all five keys of sticker are null", Assumed, Decisions.Stickers),
        new("stickers.size", "Width and height are read from the image's bytes, null when they do not tell", Assumed, Decisions.Stickers),
        new("stickers.move-any", "Any sticker may be moved, a contact's too", Assumed, Decisions.Stickers),
        new("stickers.move-status", "A move is answered 202 with status accepted and success true", Assumed,
            Decisions.Stickers) { Operations = ["updateStickerPlacement"] },
    ];
}
