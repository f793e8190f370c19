using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about a message's content; the V numbers are the rows of the contract's validation table.</summary>
internal static class MessageRules
{
    public static readonly Rule Exists = new("messages.exists", ApiErrors.MessageNotFound, Documented, "messages 10.2");
    public static readonly Rule Present = new("messages.present", ApiErrors.MissingField, Documented, "messages V1");
    public static readonly Rule PartsOrExperience = new("messages.parts-or-experience", ApiErrors.MissingField, Assumed, "messages V2");
    public static readonly Rule NotPartsAndExperience = new("messages.parts-and-experience", ApiErrors.InvalidContent, Assumed, "messages V2");
    public static readonly Rule PartsNotEmpty = new("messages.parts-empty", ApiErrors.MissingField, Assumed, "messages V3");
    public static readonly Rule PartsAtMost100 = new("messages.parts-100", ApiErrors.InvalidContent, Assumed, "messages V3");
    public static readonly Rule PartType = new("messages.part-type", ApiErrors.InvalidContent, Documented, "messages V4");
    public static readonly Rule PartField = new("messages.part-field", ApiErrors.InvalidContent, Assumed, "messages 2.4");
    public static readonly Rule TextLength = new("messages.text-length", ApiErrors.InvalidContent, Assumed, "messages V5");
    public static readonly Rule TextNotAdjacent = new("messages.text-adjacent", ApiErrors.InvalidContent, Documented, "messages V6");
    public static readonly Rule LinkAlone = new("messages.link-alone", ApiErrors.InvalidContent, Documented, "messages V7");
    public static readonly Rule LinkUrl = new("messages.link-url", ApiErrors.InvalidContent, Assumed, "messages V8");
    public static readonly Rule AppCardAlone = new("messages.app-card-alone", ApiErrors.InvalidAppMessage, Assumed, "messages V9");
    public static readonly Rule AppCardShape = new("messages.app-card", ApiErrors.InvalidAppMessage, Documented, "messages 3.3");
    public static readonly Rule AppCardLayout = new("messages.app-card-layout", ApiErrors.InvalidAppMessage, Assumed, "messages 3.3");
    public static readonly Rule AppCardImage = new("messages.app-card-image", ApiErrors.ImageDownloadFailed, Assumed, "messages 3.3");
    public static readonly Rule AppClipAlone = new("messages.app-clip-alone", ApiErrors.InvalidContent, Assumed, "messages V10");
    public static readonly Rule AppClipLink = new("messages.app-clip-link", ApiErrors.InvalidContent, Assumed, "messages V10");
    public static readonly Rule MediaOneSource = new("messages.media-source", ApiErrors.InvalidContent, Assumed, "messages V11");
    public static readonly Rule MediaHttps = new("messages.media-https", ApiErrors.InvalidContent, Assumed, "messages V12");
    public static readonly Rule MediaAtMost40Urls = new("messages.media-40-urls", ApiErrors.InvalidContent, Assumed, "messages V13");
    public static readonly Rule AttachmentId = new("messages.attachment-id", ApiErrors.InvalidValue, Assumed, "messages V11");
    public static readonly Rule AttachmentExists = new("messages.attachment-exists", ApiErrors.AttachmentNotFound, Documented, "messages V14, V16");
    public static readonly Rule AttachmentReady = new("messages.attachment-ready", ApiErrors.AttachmentNotReady, Documented, "messages V15");
    public static readonly Rule MediaSize = new("messages.media-size", ApiErrors.FileTooLarge, Documented, "messages V17");
    public static readonly Rule MediaType = new("messages.media-type", ApiErrors.InvalidFileType, Documented, "messages V18");
    public static readonly Rule MediaMismatch = new("messages.media-mismatch", ApiErrors.ContentTypeMismatch, Documented, "messages 1.2, V18");
    public static readonly Rule MediaReachable = new("messages.media-reachable", ApiErrors.DownloadFailed, Documented, "messages V19");
    public static readonly Rule EffectName = new("messages.effect", ApiErrors.InvalidValue, Assumed, "messages V20");
    public static readonly Rule Decorations = new("messages.decorations", ApiErrors.InvalidValue, Assumed, "messages V21");
    public static readonly Rule AnimationOverlap = new("messages.animation-overlap", ApiErrors.InvalidValue, Assumed, "messages V22");
    public static readonly Rule MentionInGroup = new("messages.mention-in-group", ApiErrors.MentionRejected, Documented, "messages V23");
    public static readonly Rule MentionParticipant = new("messages.mention-participant", ApiErrors.MentionRejected, Assumed, "messages V24");
    public static readonly Rule MentionHandle = new("messages.mention-handle", ApiErrors.InvalidValue, Assumed, "messages 3.2");
    public static readonly Rule MentionRange = new("messages.mention-range", ApiErrors.InvalidValue, Assumed, "messages V25");
    public static readonly Rule ReplyTarget = new("messages.reply-target", ApiErrors.MessageNotFound, Assumed, "messages V26");
    public static readonly Rule ReplyPart = new("messages.reply-part", ApiErrors.InvalidValue, Assumed, "messages V26");
    public static readonly Rule IdempotencyKeyLength = new("messages.idempotency-key", ApiErrors.InvalidValue, Assumed, "messages V27");
    public static readonly Rule IdempotencyKeyKind = new("messages.idempotency-key-kind", ApiErrors.InvalidValue, Assumed, "messages 7, 16");
    public static readonly Rule PreferredService = new("messages.preferred-service", ApiErrors.InvalidValue, Assumed, "messages V28");
    public static readonly Rule ReplayOfDeleted = new("messages.replay-of-deleted", ApiErrors.MessageNotFound, Documented, "messages 7");

    public static readonly Rule AppCardService = new("messages.app-card-service", ApiErrors.AppMessageService, Documented, "messages 3.3");
    public static readonly Rule AppCardRecipient = new("messages.app-card-recipient", ApiErrors.RecipientUnsupported, Documented, "messages 3.3");
    public static readonly Rule AppClipOverIMessage = new("messages.app-clip-service", ApiErrors.AppClipService, Assumed, "chats 12.19");
    public static readonly Rule ExperienceKnown = new("messages.experience", ApiErrors.InvalidContent, Assumed, "webhooks 11");
    public static readonly Rule ExperienceExists = new("experiences.exists", ApiErrors.ChatNotFound, Assumed, "webhooks 11");
    public static readonly Rule ExperienceParams = new("messages.experience-params", ApiErrors.InvalidValue, Documented, "webhooks 11");
    public static readonly Rule ExperienceOneRecipient = new("messages.experience-recipient", ApiErrors.InvalidContent, Assumed, "webhooks 11");
}
