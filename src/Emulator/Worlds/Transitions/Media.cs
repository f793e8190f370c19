using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>Turns media references into media parts. A URL's file is what was fetched, else what the scenario says, else what the URL suggests.</summary>
internal static class Media
{
    public const long MaximumUrlBytes = 10 * 1024 * 1024;

    /// <summary>The parts with their media resolved, or the first refusal of each of the two checks, which stand apart in the order of checks.</summary>
    /// <param name="Parts">All parts; meaningful when nothing was refused.</param>
    /// <param name="Files">The files that came by URL; they may be sent again by the id or the address they were given (messages 13.6).</param>
    /// <param name="Missing">An attachment that is unknown or not ready.</param>
    /// <param name="Unfetched">A URL that leads to nothing usable.</param>
    public sealed record Resolved(ImmutableArray<Part> Parts, ImmutableArray<Attachment> Files, Refusal? Missing, Refusal? Unfetched);

    /// <param name="state">The state the message is sent in.</param>
    /// <param name="grant">Who sends; null: nobody in particular, as when a scenario is read.</param>
    /// <param name="line">The line it is sent from; new files belong to it.</param>
    /// <param name="content">The message.</param>
    /// <param name="ids">Where new files get their ids.</param>
    /// <param name="now">When.</param>
    public static Resolved Resolve(WorldState state, Grant? grant, string line, Outgoing content, IdSource ids, DateTimeOffset now)
    {
        if (content.Parts is [TextPart]) return new Resolved(content.Parts, [], null, null);
        var source = new MediaSource(state, line, content.Fetched, ids, now);
        Refusal? missing = null, unfetched = null;
        var parts = content.Parts.Select(part =>
        {
            var resolved = part switch
            {
                AppCardPart { Layout.ImageUrl: not null } card => Rehost(state, card, source),
                MediaReference { AttachmentId: { } id } => FromAttachment(state, grant, id),
                MediaReference { Url: { } url } => FromUrl(url, source),
                _ => part,
            };
            if (!resolved.IsRefused(out var refusal)) return resolved.Value;
            if (part is MediaReference { AttachmentId: not null }) missing ??= refusal;
            else unfetched ??= refusal;
            return part;
        }).ToImmutableArray();
        return new Resolved(parts, source.Files, missing, unfetched);
    }

    /// <summary>A card's image is fetched and served from the vendor's own host (messages 3.3).</summary>
    private static Result<Part> Rehost(WorldState state, AppCardPart card, MediaSource source)
    {
        if (source.Image(card.Layout.ImageUrl!) is not { } image) return MessageRules.AppCardImage.Refuse();
        return card with { Layout = card.Layout with { ImageUrl = image.Path(state.Settings.PartnerId) } };
    }

    private static Result<Part> FromAttachment(WorldState state, Grant? grant, Guid id)
    {
        // The answer must not tell a foreign file from one that does not exist (V14).
        if (!state.Attachments.TryGetValue(id, out var attachment) || grant?.MayUse(attachment) == false) return MessageRules.AttachmentExists.Refuse();
        return attachment.IsReady ? PartOf(attachment) : MessageRules.AttachmentReady.Refuse();
    }

    private static Result<Part> FromUrl(string url, MediaSource source)
    {
        var file = source.Find(url);
        if (!file.Reachable) return MessageRules.MediaReachable.Refuse();
        if (file.ContentType is not { } type || !MediaTypes.IsSupported(type))
        {
            return MessageRules.MediaType.Refuse($"Invalid file type: {MediaTypes.FileName(url)}");
        }

        var claimed = MediaTypes.ClaimedBy(MediaTypes.FileName(url));
        if (file.Content is not null && claimed is not null && claimed != type)
        {
            return MessageRules.MediaMismatch.Refuse($"Content type mismatch: {MediaTypes.FileName(url)} holds {type}");
        }

        if (file.SizeBytes > MaximumUrlBytes) return MessageRules.MediaSize.Refuse("File too large - maximum size is 10MB");
        return PartOf(source.Keep(file));
    }

    private static MediaPart PartOf(Attachment file) => new(file.Id, file.FileName, MediaTypes.DeliveredAs(file.ContentType), file.SizeBytes);
}
