using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Control.State;

/// <summary>What the vendor's answers leave out of a sticker: where it is, and which emoji it is.</summary>
/// <param name="ReactionId">The id of the reaction.</param>
/// <param name="Emoji">The emoji; null for an image.</param>
/// <param name="Placement">Where it is.</param>
/// <param name="Movable">False for one placed before stickers could be moved; else null.</param>
internal sealed record StickerStateResponse(Guid? ReactionId, string? Emoji, PlacementStateResponse Placement, bool? Movable)
{
    public static StickerStateResponse From(Reaction reaction)
    {
        var place = reaction.StickerPlacement!;
        return new StickerStateResponse(
            reaction.Id,
            reaction.Sticker!.Emoji,
            new PlacementStateResponse(place.X, place.Y, place.Scale, place.Rotation),
            reaction.IsFixed == true ? false : null);
    }
}
