using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about a message's content; the V numbers are the rows of the contract's validation table.</summary>
internal static class MessageRules
{
    public static readonly Rule Exists = new("messages.exists", ApiErrors.MessageNotFound, Documented);
    public static readonly Rule Present = new("messages.present", ApiErrors.MissingField, Documented);
    public static readonly Rule PartsOrExperience = new("messages.parts-or-experience", ApiErrors.MissingField, Assumed, Decisions.Codes);
    public static readonly Rule NotPartsAndExperience = new(
        "messages.parts-and-experience", ApiErrors.InvalidContent, Assumed, Decisions.Codes);
    public static readonly Rule PartsNotEmpty = new("messages.parts-empty", ApiErrors.MissingField, Assumed, Decisions.Codes);
    public static readonly Rule PartsAtMost100 = new("messages.parts-100", ApiErrors.InvalidContent, Assumed, Decisions.Codes);
    public static readonly Rule PartType = new("messages.part-type", ApiErrors.InvalidContent, Documented);
    public static readonly Rule PartField = new("messages.part-field", ApiErrors.InvalidContent, Assumed, Decisions.Codes);
    public static readonly Rule TextLength = new("messages.text-length", ApiErrors.InvalidContent, Assumed, Decisions.Codes);
    public static readonly Rule TextNotAdjacent = new("messages.text-adjacent", ApiErrors.InvalidContent, Documented);
    public static readonly Rule LinkAlone = new("messages.link-alone", ApiErrors.InvalidContent, Documented);
    public static readonly Rule LinkUrl = new("messages.link-url", ApiErrors.InvalidContent, Assumed, Decisions.Codes);
    public static readonly Rule AppCardAlone = new("messages.app-card-alone", ApiErrors.InvalidAppMessage, Assumed, Decisions.Cards);
    public static readonly Rule AppCardShape = new("messages.app-card", ApiErrors.InvalidAppMessage, Documented);
    public static readonly Rule AppCardLayout = new("messages.app-card-layout", ApiErrors.InvalidAppMessage, Assumed, Decisions.Cards);
    public static readonly Rule AppCardImage = new("messages.app-card-image", ApiErrors.ImageDownloadFailed, Assumed, Decisions.Cards);
    public static readonly Rule AppClipAlone = new("messages.app-clip-alone", ApiErrors.InvalidContent, Assumed, Decisions.Cards);
    public static readonly Rule AppClipLink = new("messages.app-clip-link", ApiErrors.InvalidContent, Assumed, Decisions.Cards);
    public static readonly Rule MediaOneSource = new("messages.media-source", ApiErrors.InvalidContent, Assumed, Decisions.MediaByUrl);
    public static readonly Rule MediaHttps = new("messages.media-https", ApiErrors.InvalidContent, Assumed, Decisions.MediaByUrl);
    public static readonly Rule MediaAtMost40Urls = new("messages.media-40-urls", ApiErrors.InvalidContent, Assumed, Decisions.MediaByUrl);
    public static readonly Rule AttachmentId = new("messages.attachment-id", ApiErrors.InvalidValue, Assumed, Decisions.Files);
    public static readonly Rule AttachmentExists = new("messages.attachment-exists", ApiErrors.AttachmentNotFound, Documented);
    public static readonly Rule AttachmentReady = new("messages.attachment-ready", ApiErrors.AttachmentNotReady, Documented);
    public static readonly Rule MediaSize = new("messages.media-size", ApiErrors.FileTooLarge, Documented);
    public static readonly Rule MediaType = new("messages.media-type", ApiErrors.InvalidFileType, Documented);
    public static readonly Rule MediaMismatch = new("messages.media-mismatch", ApiErrors.ContentTypeMismatch, Documented);
    public static readonly Rule MediaReachable = new("messages.media-reachable", ApiErrors.DownloadFailed, Documented);
    public static readonly Rule EffectName = new("messages.effect", ApiErrors.InvalidValue, Assumed, Decisions.Codes);
    public static readonly Rule Decorations = new("messages.decorations", ApiErrors.InvalidValue, Assumed, Decisions.Mentions);
    public static readonly Rule AnimationOverlap = new("messages.animation-overlap", ApiErrors.InvalidValue, Assumed, Decisions.Mentions);
    public static readonly Rule MentionInGroup = new("messages.mention-in-group", ApiErrors.MentionRejected, Documented);
    public static readonly Rule MentionParticipant = new(
        "messages.mention-participant", ApiErrors.MentionRejected, Assumed, Decisions.Mentions);
    public static readonly Rule MentionHandle = new("messages.mention-handle", ApiErrors.InvalidValue, Assumed, Decisions.Mentions);
    public static readonly Rule MentionRange = new("messages.mention-range", ApiErrors.InvalidValue, Assumed, Decisions.Mentions);
    public static readonly Rule InlineStickerSource = new(
        "messages.inline-sticker-source", ApiErrors.MissingField, Assumed, Decisions.InlineStickers);
    public static readonly Rule InlineStickerOneSource = new(
        "messages.inline-sticker-one-source", ApiErrors.InvalidValue, Assumed, Decisions.InlineStickers);
    public static readonly Rule InlineStickerUrl = new(
        "messages.inline-sticker-url", ApiErrors.InvalidValue, Assumed, Decisions.InlineStickers);
    public static readonly Rule InlineStickerRange = new(
        "messages.inline-sticker-range", ApiErrors.InvalidValue, Assumed, Decisions.InlineStickers);
    public static readonly Rule InlineStickerCharacter = new(
        "messages.inline-sticker-character", ApiErrors.InvalidValue, Assumed, Decisions.InlineStickers);
    public static readonly Rule InlineStickerOverlap = new(
        "messages.inline-sticker-overlap", ApiErrors.InvalidValue, Assumed, Decisions.InlineStickers);
    public static readonly Rule InlineStickerMention = new(
        "messages.inline-sticker-mention", ApiErrors.InvalidValue, Assumed, Decisions.InlineStickers);
    public static readonly Rule InlineStickersAtMost100 = new(
        "messages.inline-stickers-100", ApiErrors.InvalidValue, Assumed, Decisions.InlineStickers);
    public static readonly Rule InlineStickersAtMost10Images = new(
        "messages.inline-stickers-10-images", ApiErrors.InvalidValue, Assumed, Decisions.InlineStickers);
    public static readonly Rule InlineStickerImage = new(
        "messages.inline-sticker-image", ApiErrors.InvalidFileType, Assumed, Decisions.InlineStickers);
    public static readonly Rule ReplyTarget = new("messages.reply-target", ApiErrors.MessageNotFound, Assumed, Decisions.Codes);
    public static readonly Rule ReplyPart = new("messages.reply-part", ApiErrors.InvalidValue, Assumed, Decisions.Codes);
    public static readonly Rule IdempotencyKeyLength = new(
        "messages.idempotency-key", ApiErrors.InvalidValue, Assumed, Decisions.Idempotency);
    public static readonly Rule IdempotencyKeyKind = new(
        "messages.idempotency-key-kind", ApiErrors.InvalidValue, Assumed, Decisions.Idempotency);
    public static readonly Rule PreferredService = new("messages.preferred-service", ApiErrors.InvalidValue, Assumed, Decisions.Codes);
    public static readonly Rule ReplayOfDeleted = new("messages.replay-of-deleted", ApiErrors.MessageNotFound, Documented);

    public static readonly Rule AppCardService = new("messages.app-card-service", ApiErrors.AppMessageService, Documented);
    public static readonly Rule AppCardRecipient = new("messages.app-card-recipient", ApiErrors.RecipientUnsupported, Documented);
    public static readonly Rule AppClipOverIMessage = new("messages.app-clip-service", ApiErrors.AppClipService, Assumed, Decisions.Cards);
    public static readonly Rule ExperienceKnown = new("messages.experience", ApiErrors.InvalidContent, Assumed, Decisions.Cards);
    public static readonly Rule ExperienceExists = new("experiences.exists", ApiErrors.ChatNotFound, Assumed, Decisions.UnknownOrForeign);
    public static readonly Rule ExperienceParams = new("messages.experience-params", ApiErrors.InvalidValue, Documented);
    public static readonly Rule ExperienceCheckout = new(
        "messages.experience-checkout", ApiErrors.InvalidValue, Assumed, Decisions.Cards);
    public static readonly Rule ExperienceOneRecipient = new(
        "messages.experience-recipient", ApiErrors.InvalidContent, Assumed, Decisions.Cards);
}
