using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Messages;

/// <summary>A sticker as a call asks for it.</summary>
/// <param name="AttachmentId">The image; null for an emoji.</param>
/// <param name="Emoji">The emoji; null for an image.</param>
/// <param name="Size">How large the image is; null when its bytes do not tell.</param>
/// <param name="Placement">Where it goes.</param>
internal sealed record NewSticker(Guid? AttachmentId, string? Emoji, ImageSize? Size, PlacementChange Placement)
{
    /// <summary>The sticker, or why there is no such image for the caller.</summary>
    public Result<Sticker> Find(WorldState state, Grant grant)
    {
        if (Emoji is not null) return Sticker.OfEmoji(Emoji);

        // The answer must not tell a foreign file from one that does not exist.
        if (!state.Attachments.TryGetValue(AttachmentId!.Value, out var file) || !grant.MayUse(file))
        {
            return MessageRules.AttachmentExists.Refuse();
        }

        if (!file.IsReady) return MessageRules.AttachmentReady.Refuse();
        return file.IsImage
            ? new Sticker(file.Path(state.Settings.PartnerId), file.FileName, file.ContentType, Size?.Width, Size?.Height)
            : StickerRules.Image.Refuse($"Invalid file type: {file.FileName} is no image");
    }
}
