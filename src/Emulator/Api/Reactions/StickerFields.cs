using Chats.Emulator.Common;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Files;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.Messages;

namespace Chats.Emulator.Api.Reactions;

/// <summary>Checks what only stickers have: exactly one source, and where it goes.</summary>
internal static class StickerFields
{
    /// <summary>Why a reaction of another type may not have these fields.</summary>
    public static Refusal? Misplaced(ReactToMessage.Request request)
    {
        var field = request switch
        {
            { AttachmentId: not null } => "attachment_id",
            { Url: not null } => "url",
            { Emoji: not null } => "emoji",
            { Placement: not null } => "placement",
            _ => null,
        };
        return field is null ? null : StickerRules.OwnFields.Refuse($"{field} needs the type sticker");
    }

    public static Result<NewSticker> Validate(ApiCall call, ReactToMessage.Request request)
    {
        if (SourceProblem(request) is { } problem) return problem;
        if (!Image(call, request).TryGet(out var image, out var refusal)) return refusal;
        if (!(request.Placement ?? new PlacementRequest(null, null, null, null)).Validate().TryGet(out var placement, out refusal))
        {
            return refusal;
        }

        return new NewSticker(image, request.Emoji, image is { } id ? SizeOf(call, id) : null, placement);
    }

    private static Refusal? SourceProblem(ReactToMessage.Request request)
    {
        string?[] sources = [request.Emoji, request.Url, request.AttachmentId];
        return sources.Count(source => source is not null) switch
        {
            0 => StickerRules.Source.Refuse("Missing required field: one of emoji, url, attachment_id"),
            1 when request.Emoji is { } emoji && !Emoji.IsOne(emoji) => StickerRules.OneEmoji.Refuse("emoji must be a single emoji"),
            1 => null,
            _ => StickerRules.OneSource.Refuse("a sticker takes exactly one of emoji, url and attachment_id"),
        };
    }

    /// <summary>The attachment that is named by its id or its download address; null for an emoji.</summary>
    private static Result<Guid?> Image(ApiCall call, ReactToMessage.Request request)
    {
        if (request.Url is { } url)
        {
            return HostedFiles.IsHosted(url, call.Origin, out var hosted) && hosted != Guid.Empty
                ? (Guid?)hosted
                : StickerRules.OwnUrl.Refuse("url must be the download_url of an attachment");
        }

        if (request.AttachmentId is null) return (Guid?)null;
        return Uuid.TryParse(request.AttachmentId, out var id)
            ? (Guid?)id
            : StickerRules.AttachmentId.Refuse("invalid attachment_id format: must be a valid UUID");
    }

    /// <summary>Found out at the door: the bytes of a file that were never given are no part of the state.</summary>
    private static ImageSize? SizeOf(ApiCall call, Guid image) =>
        call.World.Current.Attachments.TryGetValue(image, out var file) ? PictureSize.Of(file) : null;
}
