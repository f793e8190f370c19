using Chats.Emulator.Domain.Messages;
using static Chats.Emulator.Snapshots.Names.RecordNames;

namespace Chats.Emulator.Snapshots.Names;

/// <summary>Messages, their parts, and what people did to them.</summary>
internal static class MessageNames
{
    public static readonly RecordNames[] All =
    [
        Of<Message>(
            (nameof(Message.Id), "id"),
            (nameof(Message.Sequence), "sequence"),
            (nameof(Message.ChatId), "chat_id"),
            (nameof(Message.IsFromMe), "is_from_me"),
            (nameof(Message.Sender), "sender"),
            (nameof(Message.Parts), "parts"),
            (nameof(Message.CreatedAt), "created_at"),
            (nameof(Message.Status), "status"),
            (nameof(Message.Service), "service"),
            (nameof(Message.PreferredService), "preferred_service"),
            (nameof(Message.Effect), "effect"),
            (nameof(Message.ReplyTo), "reply_to"),
            (nameof(Message.IdempotencyKey), "idempotency_key"),
            (nameof(Message.SentAt), "sent_at"),
            (nameof(Message.DeliveredAt), "delivered_at"),
            (nameof(Message.ReadAt), "read_at"),
            (nameof(Message.Reactions), "reactions"),
            (nameof(Message.Edits), "edits"),
            (nameof(Message.Poll), "poll"),
            (nameof(Message.IsDeleted), "is_deleted"),
            (nameof(Message.IsVoiceMemo), "is_voice_memo"),
            (nameof(Message.ZeroRetention), "zero_retention"),
            (nameof(Message.FailureCode), "failure_code"),
            (nameof(Message.TraceId), "trace_id")),
        Of<DeliveryOutcome>(
            (nameof(DeliveryOutcome.FailsWith), "fails_with"),
            (nameof(DeliveryOutcome.StallsAt), "stalls_at"),
            (nameof(DeliveryOutcome.Carrier), "carrier"),
            (nameof(DeliveryOutcome.SentAfter), "sent_after"),
            (nameof(DeliveryOutcome.DeliveredAfter), "delivered_after"),
            (nameof(DeliveryOutcome.ArrivesLate), "arrives_late")),
        Of<Effect>(
            (nameof(Effect.Type), "type"),
            (nameof(Effect.Name), "name")),
        Of<ReplyTo>(
            (nameof(ReplyTo.MessageId), "message_id"),
            (nameof(ReplyTo.PartIndex), "part_index"),
            (nameof(ReplyTo.Root), "root")),
        Of<MessageEdits>(
            (nameof(MessageEdits.Count), "count"),
            (nameof(MessageEdits.LastAt), "last_at")),
        Of<Poll>(
            (nameof(Poll.Options), "options"),
            (nameof(Poll.UpdatedAt), "updated_at")),
        Of<Reaction>(
            (nameof(Reaction.PartIndex), "part_index"),
            (nameof(Reaction.By), "by"),
            (nameof(Reaction.Type), "type"),
            (nameof(Reaction.CustomEmoji), "custom_emoji"),
            (nameof(Reaction.At), "at"),
            (nameof(Reaction.Id), "id"),
            (nameof(Reaction.Sticker), "sticker"),
            (nameof(Reaction.Placement), "placement"),
            (nameof(Reaction.IsFixed), "is_fixed")),
        Of<TextPart>(
            (nameof(TextPart.Value), "value"),
            (nameof(TextPart.Decorations), "decorations"),
            (nameof(TextPart.Mention), "mention"),
            (nameof(TextPart.MentionRange), "mention_range"),
            (nameof(TextPart.MoreMentions), "more_mentions"),
            (nameof(TextPart.InlineStickers), "inline_stickers")),
        Of<TextMention>(
            (nameof(TextMention.Handle), "handle"),
            (nameof(TextMention.Range), "range")),
        Of<InlineSticker>(
            (nameof(InlineSticker.Range), "range"),
            (nameof(InlineSticker.AttachmentId), "attachment_id"),
            (nameof(InlineSticker.FileName), "file_name"),
            (nameof(InlineSticker.MimeType), "mime_type")),
        Of<MediaPart>(
            (nameof(MediaPart.AttachmentId), "attachment_id"),
            (nameof(MediaPart.FileName), "file_name"),
            (nameof(MediaPart.MimeType), "mime_type"),
            (nameof(MediaPart.SizeBytes), "size_bytes")),
        Of<LinkPart>(
            (nameof(LinkPart.Value), "value")),
        Of<AppCardPart>(
            (nameof(AppCardPart.App), "app"),
            (nameof(AppCardPart.Layout), "layout"),
            (nameof(AppCardPart.Url), "url"),
            (nameof(AppCardPart.FallbackText), "fallback_text"),
            (nameof(AppCardPart.Interactive), "interactive"),
            (nameof(AppCardPart.Image), "image")),
        Of<AppClipPart>(
            (nameof(AppClipPart.Value), "value"),
            (nameof(AppClipPart.Title), "title"),
            (nameof(AppClipPart.Description), "description"),
            (nameof(AppClipPart.ImageUrl), "image_url")),
        Of<MediaReference>(
            (nameof(MediaReference.Url), "url"),
            (nameof(MediaReference.AttachmentId), "attachment_id")),
        Of<Sticker>(
            (nameof(Sticker.Url), "url"),
            (nameof(Sticker.FileName), "file_name"),
            (nameof(Sticker.MimeType), "mime_type"),
            (nameof(Sticker.Width), "width"),
            (nameof(Sticker.Height), "height"),
            (nameof(Sticker.Emoji), "emoji")),
        Of<Placement>(
            (nameof(Placement.X), "x"),
            (nameof(Placement.Y), "y"),
            (nameof(Placement.Scale), "scale"),
            (nameof(Placement.Rotation), "rotation")),
        Of<PollOption>(
            (nameof(PollOption.Id), "id"),
            (nameof(PollOption.Text), "text"),
            (nameof(PollOption.Creator), "creator"),
            (nameof(PollOption.Votes), "votes")),
        Of<TextRange>(
            (nameof(TextRange.Start), "start"),
            (nameof(TextRange.End), "end")),
        Of<AppIdentity>(
            (nameof(AppIdentity.Name), "name"),
            (nameof(AppIdentity.TeamId), "team_id"),
            (nameof(AppIdentity.BundleId), "bundle_id"),
            (nameof(AppIdentity.AppStoreId), "app_store_id")),
        Of<AppLayout>(
            (nameof(AppLayout.Caption), "caption"),
            (nameof(AppLayout.Subcaption), "subcaption"),
            (nameof(AppLayout.TrailingCaption), "trailing_caption"),
            (nameof(AppLayout.TrailingSubcaption), "trailing_subcaption"),
            (nameof(AppLayout.ImageUrl), "image_url"),
            (nameof(AppLayout.ImageTitle), "image_title"),
            (nameof(AppLayout.ImageSubtitle), "image_subtitle")),
        Of<TextDecoration>(
            (nameof(TextDecoration.Range), "range"),
            (nameof(TextDecoration.Style), "style"),
            (nameof(TextDecoration.Animation), "animation")),
        Of<PollVote>(
            (nameof(PollVote.Handle), "handle"),
            (nameof(PollVote.At), "at")),
    ];
}
