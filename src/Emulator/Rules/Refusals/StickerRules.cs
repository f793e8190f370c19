using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about stickers that are put on messages and moved there.</summary>
internal static class StickerRules
{
    public static readonly Rule Stays = new("stickers.stay", ApiErrors.InvalidValue, Assumed, Decisions.Stickers);
    public static readonly Rule OwnFields = new("stickers.fields", ApiErrors.InvalidValue, Assumed, Decisions.Stickers);
    public static readonly Rule Source = new("stickers.source", ApiErrors.MissingField, Assumed, Decisions.Stickers);
    public static readonly Rule OneSource = new("stickers.one-source", ApiErrors.InvalidValue, Assumed, Decisions.Stickers);
    public static readonly Rule OneEmoji = new("stickers.one-emoji", ApiErrors.InvalidValue, Assumed, Decisions.Stickers);
    public static readonly Rule OwnUrl = new("stickers.own-url", ApiErrors.InvalidValue, Assumed, Decisions.Stickers);
    public static readonly Rule AttachmentId = new("stickers.attachment-id", ApiErrors.InvalidValue, Assumed, Decisions.Stickers);
    public static readonly Rule Image = new("stickers.image", ApiErrors.InvalidFileType, Assumed, Decisions.Stickers);
    public static readonly Rule OverIMessage = new("stickers.imessage", ApiErrors.ServiceNotSupported, Assumed, Decisions.Stickers);
    public static readonly Rule Placement = new("stickers.placement", ApiErrors.MissingField, Assumed, Decisions.Stickers);
    public static readonly Rule WithinBubble = new("stickers.placement-range", ApiErrors.InvalidValue, Assumed, Decisions.Stickers);
    public static readonly Rule Exists = new("stickers.exists", ApiErrors.MessageNotFound, Assumed, Decisions.Stickers);
    public static readonly Rule Movable = new("stickers.movable", ApiErrors.MessageNotFound, Assumed, Decisions.Stickers);
    public static readonly Rule IsSticker = new("stickers.no-tapback", ApiErrors.InvalidValue, Assumed, Decisions.Stickers);
}
