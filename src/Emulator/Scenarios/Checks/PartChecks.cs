using System.Globalization;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Scenarios.Model.Chats;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Model.World;
using Chats.Emulator.Scenarios.Seeding;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Files;

namespace Chats.Emulator.Scenarios.Checks;

/// <summary>Checks what a message consists of, as a send would.</summary>
internal sealed class PartChecks(ScenarioFile file, Problems problems)
{
    private readonly WorldState _files = BaseState.Of(file, start: default);

    public void Run(ChatSpec chat, MessageSpec message)
    {
        var parts = message.Parts?.Value ?? [];
        foreach (var part in parts)
        {
            if (part.Value is TextPart text) CheckText(chat, message, text, part.Position);
            if (part.Value is MediaPart gone && _files.Attachments.ContainsKey(gone.AttachmentId))
            {
                problems.Add(part.Position, "the file exists, as one of attachments; give its attachment_id alone");
            }

            if (part.Value is TextPart { InlineStickers: { } stickers }
                && stickers.Any(sticker => sticker.FileName.Length > 0 && _files.Attachments.ContainsKey(sticker.AttachmentId)))
            {
                problems.Add(part.Position, "the image exists, as one of attachments; give its attachment_id alone");
            }

            if (part.Value is AppCardPart card) CheckCard(card, part.Position);
            if (Resolve(part.Value) is { Refusal: { } problem }) problems.Add(part.Position, $"this part cannot be sent: {problem}");
        }

        if (PartsTogether.Problem([.. parts.Select(part => part.Value)]) is { } together)
        {
            problems.Add(message.Parts!.Position, together.Message);
        }

        CheckVoiceMemo(message);
    }

    private void CheckText(ChatSpec chat, MessageSpec message, TextPart text, Position position)
    {
        if (!CheckRanges(text, position)) return;
        if (TextDecoration.Collide(text.Decorations)) problems.Add(position, "an animation must not overlap another decoration");
        if (text is { MentionRange: not null, Mention: null }) problems.Add(position, "mention_range needs mention");
        if (message.IsFromMe && text.MoreMentions is not null) problems.Add(position, "the own line mentions one participant a part");
        if (!message.IsFromMe && text.InlineStickers is not null)
        {
            problems.Add(position, "what people set into a text is a media part behind it");
        }

        if (InlineStickerChecks.Problem(text, "the part") is { } sticker) problems.Add(position, sticker.Message);
        CheckMentions(chat, text, position);
    }

    private void CheckMentions(ChatSpec chat, TextPart text, Position position)
    {
        if (text.Mention is null || chat.To is null) return;
        if (!chat.IsGroup) problems.Add(position, "people are mentioned in groups only");
        else foreach (var mention in text.AllMentions().Select(mention => mention.Handle)
            .Where(handle => handle != chat.From?.Value && !chat.Recipients.Contains(Handle.Normalize(handle))))
        {
            problems.Add(position, $"'{problems.Show(mention)}' is not in this chat and cannot be mentioned");
        }
    }

    /// <summary>Whether every range lies within the text.</summary>
    private bool CheckRanges(TextPart text, Position position)
    {
        var isFine = true;
        var ranges = text.Decorations.Select(decoration => decoration.Range)
            .Concat(text.AllMentions().Select(mention => mention.Range))
            .Concat((text.InlineStickers ?? []).Select(sticker => sticker.Range));
        if (text.Mention is null && text.MentionRange is { } lone) ranges = ranges.Append(lone);
        foreach (var range in ranges.Where(range => range.Start >= range.End || range.End > text.Value.Length))
        {
            isFine = false;
            problems.Add(position, string.Create(
                CultureInfo.InvariantCulture,
                $"the range [{range.Start}, {range.End}] does not lie within the text, which has {text.Value.Length} characters"));
        }

        return isFine;
    }

    private void CheckCard(AppCardPart card, Position position)
    {
        var layout = card.Layout;
        var isEmpty =
            (layout.Caption ?? layout.Subcaption ?? layout.TrailingCaption ?? layout.TrailingSubcaption ?? layout.ImageUrl) is null;
        if (isEmpty) problems.Add(position, "the card would be an empty bubble; give a caption or an image_url");
        else if (layout.ImageUrl is null
            && (layout.ImageTitle ?? layout.ImageSubtitle) is not null) problems.Add(
                position, "image_title and image_subtitle need image_url");
    }

    private void CheckVoiceMemo(MessageSpec message)
    {
        if (message.VoiceMemo is not { Value: true } memo) return;
        var isAudio = message.Parts?.Value is [{ Value: MediaReference or MediaPart } media]
            && Resolve(media.Value) is { Part: MediaPart file } && file.MimeType.StartsWith("audio/", StringComparison.Ordinal);
        if (!isAudio) problems.Add(memo.Position, "a voice memo is one media part that leads to an audio file");
    }

    /// <summary>Media are looked up with what the file says of attachments and URLs.</summary>
    private (Part Part, string? Refusal) Resolve(Part part)
    {
        if (part is MediaReference media && media.Url is null == media.AttachmentId is null) return (part, null); // reported already
        var resolved = MediaParts.Resolve(_files, grant: null, "", new Outgoing([part]), new IdSource(0, 0), default);
        return (resolved.Parts[0], (resolved.Missing ?? resolved.Unfetched)?.Message);
    }
}
