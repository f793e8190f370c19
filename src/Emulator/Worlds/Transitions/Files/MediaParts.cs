using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Files;

/// <summary>
/// Turns media references into media parts. A URL's file is what was fetched, else what the scenario says, else what the URL suggests.
/// </summary>
internal static class MediaParts
{
    public const long MaximumUrlBytes = 10 * 1024 * 1024;

    /// <summary>
    /// The parts with their media resolved, or the first refusal of each of the two checks, which stand apart in the order of checks.
    /// </summary>
    /// <param name="Parts">All parts; meaningful when nothing was refused.</param>
    /// <param name="Files">The files that came by URL; they may be sent again by the id or the address they were given.</param>
    /// <param name="Missing">An attachment that is unknown or not ready.</param>
    /// <param name="Unfetched">A URL that leads to nothing usable.</param>
    public sealed record Resolved(ImmutableArray<Part> Parts, ImmutableArray<Attachment> Files, Refusal? Missing, Refusal? Unfetched);

    /// <param name="state">The state the message is sent in.</param>
    /// <param name="grant">Who sends; null: no particular sender, as when a scenario is read.</param>
    /// <param name="line">The line it is sent from; new files belong to it.</param>
    /// <param name="content">The message.</param>
    /// <param name="ids">Where new files get their ids.</param>
    /// <param name="now">When.</param>
    public static Resolved Resolve(WorldState state, Grant? grant, string line, Outgoing content, IdSource ids, DateTimeOffset now)
    {
        // Most messages are one plain text. The rest is a method of its own, because what lambdas capture is allocated on entry.
        return content.Parts is [TextPart { InlineStickers: null }]
            ? new Resolved(content.Parts, [], null, null)
            : ResolveEach(state, grant, line, content, ids, now);
    }

    private static Resolved ResolveEach(WorldState state, Grant? grant, string line, Outgoing content, IdSource ids, DateTimeOffset now)
    {
        var source = new MediaSource(state, line, content.Fetched, ids, now);
        Refusal? missing = null, unfetched = null;
        var parts = content.Parts.Select(part =>
        {
            var resolved = part switch
            {
                TextPart { InlineStickers: not null } text => InlineImages.Resolve(state, grant, text),
                AppClipPart clip => AppClipCards.Resolve(state, clip),
                AppCardPart card => Card(state, grant, content.Experience, card, source),
                MediaReference { AttachmentId: { } id } => FromAttachment(state, grant, id, content.IsVoiceMemo),
                MediaReference { Url: { } url } => FromUrl(url, source, content.IsVoiceMemo),
                _ => part,
            };
            if (resolved.TryGet(out var ready, out var refusal)) return ready;
            if (part is MediaReference { AttachmentId: not null } or TextPart or AppClipPart) missing ??= refusal;
            else unfetched ??= refusal;
            return part;
        }).ToImmutableArray();
        return new Resolved(parts, source.Files, missing, unfetched);
    }

    private static Result<Part> Card(WorldState state, Grant? grant, ExperienceAction? experience, AppCardPart card, MediaSource source)
    {
        var shown = card;
        if (experience is { AsksForPayment: true })
        {
            if (!CheckoutCards.Resolve(state, card).TryGet(out var asking, out var refusal)) return refusal;
            shown = asking;
        }

        return shown.Layout.ImageUrl is ['h', ..] ? Rehost(state, grant, shown, source) : shown;
    }

    /// <summary>A card's image is fetched and served from the vendor's own host; one that is hosted already stays the file it is.</summary>
    private static Result<Part> Rehost(WorldState state, Grant? grant, AppCardPart card, MediaSource source)
    {
        var image = card.Image?.AttachmentId is { } hosted
            ? Rehosting.Hosted(state, grant, hosted)
            : Fetched(source, card.Layout.ImageUrl!);
        if (image?.IsImage != true) return MessageRules.AppCardImage.Refuse();
        return card with { Layout = card.Layout with { ImageUrl = image.Path(state.Settings.PartnerId) }, Image = null };
    }

    private static Attachment? Fetched(MediaSource source, string url) => source.Image(url) is { } file ? source.Keep(file) : null;

    /// <summary>A file of the account that a message may name.</summary>
    public static Result<Attachment> Find(WorldState state, Grant? grant, Guid id)
    {
        // The answer must not tell a foreign file from one that does not exist.
        if (!state.Attachments.TryGetValue(id, out var attachment) || grant?.MayUse(attachment) == false)
        {
            return MessageRules.AttachmentExists.Refuse();
        }

        return attachment.IsReady ? attachment : MessageRules.AttachmentReady.Refuse();
    }

    public static MediaPart PartOf(Attachment file) =>
        new(file.Id, file.FileName, MediaTypes.DeliveredAs(file.ContentType), file.SizeBytes);

    private static Result<Part> FromAttachment(WorldState state, Grant? grant, Guid id, bool isVoiceMemo)
    {
        if (!Find(state, grant, id).TryGet(out var attachment, out var refusal)) return refusal;
        return isVoiceMemo && VoiceMemoProblem(attachment.FileName, attachment.ContentType, attachment.SizeBytes) is { } problem
            ? problem
            : PartOf(attachment);
    }

    private static Result<Part> FromUrl(string url, MediaSource source, bool isVoiceMemo)
    {
        var file = source.Find(url, presumed: isVoiceMemo ? VoiceMemos.PresumedType : MediaTypes.PresumedType);
        if (!file.Reachable) return MessageRules.MediaReachable.Refuse();
        var (name, size) = (MediaTypes.FileName(url), file.SizeBytes!.Value);
        var problem = isVoiceMemo ? VoiceMemoProblem(name, file.ContentType, size) : FileProblem(name, file.ContentType, size);
        return (problem ?? MismatchProblem(name, file)) is { } refusal ? refusal : PartOf(source.Keep(file));
    }

    private static Refusal? FileProblem(string name, string? type, long size)
    {
        if (type is null || !MediaTypes.IsSupported(type)) return MessageRules.MediaType.Refuse($"Invalid file type: {name}");
        return size > MaximumUrlBytes ? MessageRules.MediaSize.Refuse("File too large - maximum size is 10MB") : null;
    }

    /// <summary>What a file really holds must be what its name says; what the scenario says of it counts as real.</summary>
    private static Refusal? MismatchProblem(string name, RemoteFile file) =>
        MediaTypes.Contradicts(name, file.ContentType!)
            ? MessageRules.MediaMismatch.Refuse($"Content type mismatch: {name} holds {file.ContentType}")
            : null;

    /// <summary>A voice memo has its own formats, and its limit holds for uploads too.</summary>
    private static Refusal? VoiceMemoProblem(string name, string? type, long size)
    {
        if (type is null || !VoiceMemos.Takes(type)) return VoiceMemoRules.Format.Refuse($"Invalid file type: {name}");
        return size > VoiceMemos.MaximumBytes ? VoiceMemoRules.Size.Refuse("Voice memo file too large - maximum size is 10MB") : null;
    }
}
