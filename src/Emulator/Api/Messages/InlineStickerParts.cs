using System.Collections.Immutable;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.Messages;

/// <summary>Checks the images within a text, one by one; <see cref="Worlds.Access.InlineStickerChecks"/> has the rest.</summary>
internal static class InlineStickerParts
{
    private const int Maximum = 100;

    public static Result<ImmutableArray<InlineSticker>?> Validate(
        IReadOnlyList<InlineStickerRequest?>? requests, string part, string value, MediaAddresses addresses)
    {
        if (requests is null or []) return (ImmutableArray<InlineSticker>?)null;
        var at = $"{part}.inline_stickers";
        if (requests.Count > Maximum)
        {
            return MessageRules.InlineStickersAtMost100.Refuse($"{at} must hold at most {Maximum} stickers");
        }

        var stickers = ImmutableArray.CreateBuilder<InlineSticker>(requests.Count);
        foreach (var (index, request) in requests.Index())
        {
            if (!Image(request, $"{at}[{index}]", addresses).TryGet(out var id, out var refusal)) return refusal;
            if (!TextParts.IsRange(request!.Range, value))
            {
                return MessageRules.InlineStickerRange.Refuse($"{at}[{index}].range {TextParts.RangeRule(value)}");
            }

            stickers.Add(new InlineSticker(new TextRange((int)request.Range![0], (int)request.Range[1]), id, "", ""));
        }

        return (ImmutableArray<InlineSticker>?)stickers.MoveToImmutable();
    }

    /// <summary>The attachment it names, by id or by its download address; an emoji is no source.</summary>
    private static Result<Guid> Image(InlineStickerRequest? request, string at, MediaAddresses addresses)
    {
        if ((request?.AttachmentId ?? request?.Url) is null)
        {
            return MessageRules.InlineStickerSource.Refuse($"Missing required field: {at}.attachment_id or url");
        }

        if (request is { AttachmentId: not null, Url: not null })
        {
            return MessageRules.InlineStickerOneSource.Refuse($"{at} must carry exactly one of attachment_id and url");
        }

        if (request!.AttachmentId is { } written)
        {
            return Uuid.TryParse(written, out var id)
                ? id
                : MessageRules.AttachmentId.Refuse($"invalid {at}.attachment_id format: must be a valid UUID");
        }

        return HostedFiles.IsHosted(request.Url!, addresses.Origin, out var hosted)
            ? hosted
            : MessageRules.InlineStickerUrl.Refuse($"{at}.url must be the download_url of an attachment");
    }
}
