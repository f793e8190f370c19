using Chats.Emulator.Api.Handles;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Api.Messages;

#pragma warning disable MA0048 // a reaction and its sticker read best on one page

/// <summary>A reaction on the wire.</summary>
internal sealed record ReactionResponse(
    Guid? Id, HandleResponse Handle, bool IsMe, string Type, string? CustomEmoji, StickerResponse? Sticker)
{
    /// <summary>The reactions to one part, oldest first; null while there are none (docs/decisions/0007).</summary>
    public static ReactionResponse[]? Of(Message message, int partIndex, MediaLinks links)
    {
        if (message.Reactions.IsEmpty) return null;
        var reactions =
            message.Reactions.Where(reaction => reaction.PartIndex == partIndex).Select(reaction => From(reaction, links)).ToArray();
        return reactions.Length == 0 ? null : reactions;
    }

    public static ReactionResponse From(Reaction reaction, MediaLinks links) => new(
        reaction.Id,
        HandleResponse.From(reaction.By),
        reaction.By.IsMe,
        reaction.Type,
        reaction.CustomEmoji,
        reaction.Sticker is { } sticker ? StickerResponse.From(sticker, links) : null);
}

/// <summary>The image of a sticker; of an emoji all of it is null (rule stickers.emoji-shape).</summary>
internal sealed record StickerResponse(string? Url, string? FileName, string? MimeType, int? Width, int? Height)
{
    public static StickerResponse From(Sticker sticker, MediaLinks links) =>
        new(links.Absolute(sticker.Url), sticker.FileName, sticker.MimeType, sticker.Width, sticker.Height);
}
