using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.Reactions;

/// <summary>Where a sticker is to be: each number may be left out.</summary>
internal sealed record PlacementRequest(double? X, double? Y, double? Scale, double? Rotation)
{
    public Result<PlacementChange> Validate()
    {
        if (!IsWithin(X)) return StickerRules.WithinBubble.Refuse("placement.x must be between -1 and 1");
        if (!IsWithin(Y)) return StickerRules.WithinBubble.Refuse("placement.y must be between -1 and 1");
        return Rotation is { } rotation && !double.IsFinite(rotation)
            ? StickerRules.WithinBubble.Refuse("placement.rotation is too large a number")
            : new PlacementChange(X, Y, Scale, Rotation);
    }

    private static bool IsWithin(double? number) => number is null or (>= -1 and <= 1);
}
