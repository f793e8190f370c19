using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>Turns media references into media parts. Nothing is downloaded: a URL's file is what the scenario says, else what the URL suggests.</summary>
internal static class Media
{
    public const long MaximumUrlBytes = 10 * 1024 * 1024;

    private const int SmallestInvented = 8 * 1024;
    private const int LargestInvented = 2 * 1024 * 1024;

    /// <summary>The parts with their media resolved, or the first refusal of each of the two checks, which stand apart in the order of checks.</summary>
    /// <param name="Parts">All parts; meaningful when nothing was refused.</param>
    /// <param name="Missing">An attachment that is unknown or not ready.</param>
    /// <param name="Unfetched">A URL that leads to nothing usable.</param>
    public sealed record Resolved(ImmutableArray<Part> Parts, Refusal? Missing, Refusal? Unfetched);

    public static Resolved Resolve(WorldState state, ImmutableArray<Part> parts, IdSource ids, Moment moment)
    {
        Refusal? missing = null, unfetched = null;
        var resolved = parts.Select(part =>
        {
            if (part is AppCardPart { Layout.ImageUrl: not null } card)
            {
                var hosted = Rehost(state, card, ids);
                unfetched ??= hosted.Refusal;
                return hosted.IsRefused(out _) ? part : hosted.Value;
            }

            if (part is not MediaReference reference) return part;
            var fromAttachment = AttachmentId(reference) is { } id;
            var media = AttachmentId(reference) is { } attachmentId
                ? FromAttachment(state, attachmentId)
                : FromUrl(state, reference.Url!, ids);
            if (media.IsRefused(out var refusal))
            {
                if (fromAttachment) missing ??= refusal;
                else unfetched ??= refusal;
                return part;
            }

            return media.Value;
        }).ToImmutableArray();
        return new Resolved(resolved, missing, unfetched);
    }

    /// <summary>The attachment meant: by id, or by the vendor's own download address (messages 13.6, V16).</summary>
    private static Guid? AttachmentId(MediaReference reference)
    {
        if (reference.AttachmentId is { } id) return id;
        var url = new Uri(reference.Url!);
        if (!url.Host.Equals(Attachment.CdnHost, StringComparison.OrdinalIgnoreCase)) return null;

        // /attachments/partners/{partner}/{attachment}/{file}; the partner's id is a UUID as well.
        return url.Segments.Length > 4 && Uuid.TryParse(url.Segments[4].TrimEnd('/'), out var hosted) ? hosted : Guid.Empty;
    }

    /// <summary>A card's image is fetched and served from the vendor's own host (messages 3.3).</summary>
    private static Result<Part> Rehost(WorldState state, AppCardPart card, IdSource ids)
    {
        var url = card.Layout.ImageUrl!;
        var file = state.RemoteFiles.GetValueOrDefault(url);
        var name = MediaTypes.FileName(url);
        var type = file?.ContentType ?? MediaTypes.ByExtension(name) ?? "";
        if (file is { Reachable: false } || !type.StartsWith("image/", StringComparison.Ordinal)) return MessageRules.AppCardImage.Refuse();
        var image = new Attachment(ids.NextUuid(), name, type, file?.SizeBytes ?? SmallestInvented, Ready: true);
        return card with { Layout = card.Layout with { ImageUrl = image.Url(state.Settings.PartnerId) } };
    }

    private static Result<Part> FromAttachment(WorldState state, Guid id)
    {
        if (!state.Attachments.TryGetValue(id, out var attachment)) return MessageRules.AttachmentExists.Refuse();
        if (!attachment.Ready) return MessageRules.AttachmentReady.Refuse();
        return new MediaPart(id, attachment.FileName, attachment.ContentType, attachment.SizeBytes, attachment.Url(state.Settings.PartnerId));
    }

    private static Result<Part> FromUrl(WorldState state, string url, IdSource ids)
    {
        var file = state.RemoteFiles.GetValueOrDefault(url);
        // RFC 2606 keeps ".invalid" from ever resolving, so no scenario is needed to meet a dead host.
        if (file is { Reachable: false } || new Uri(url).Host.EndsWith(".invalid", StringComparison.OrdinalIgnoreCase))
        {
            return MessageRules.MediaReachable.Refuse();
        }

        var name = MediaTypes.FileName(url);
        if ((file?.ContentType ?? MediaTypes.ByExtension(name)) is not { } type || !MediaTypes.IsSupported(type))
        {
            return MessageRules.MediaType.Refuse($"Invalid file type: {name}");
        }

        var draw = state.Chance.Uniform("media-size", ids.Position);
        var size = file?.SizeBytes ?? SmallestInvented + (long)(draw * (LargestInvented - SmallestInvented));
        if (size > MaximumUrlBytes) return MessageRules.MediaSize.Refuse("File too large - maximum size is 10MB");
        var attachment = new Attachment(ids.NextUuid(), name, type, size, Ready: true);
        return new MediaPart(attachment.Id, name, type, size, attachment.Url(state.Settings.PartnerId));
    }
}
