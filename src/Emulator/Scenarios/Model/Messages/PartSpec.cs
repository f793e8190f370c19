using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Scenarios.Model.Messages;

/// <summary>A part of any kind; which members count depends on its type.</summary>
internal sealed class PartSpec
{
    public string Value { get; set; } = "";

    public IReadOnlyList<DecorationSpec> Decorations { get; set; } = [];

    public string? Mention { get; set; }

    public TextRange? MentionRange { get; set; }

    /// <summary>All mentions of a text that has several; instead of the two above.</summary>
    public IReadOnlyList<MentionSpec> Mentions { get; set; } = [];

    public IReadOnlyList<InlineStickerSpec> InlineStickers { get; set; } = [];

    public string? Url { get; set; }

    public Guid? AttachmentId { get; set; }

    public string? FileName { get; set; }

    public string? ContentType { get; set; }

    public long? SizeBytes { get; set; }

    public AppSpec App { get; set; } = new();

    public LayoutSpec Layout { get; set; } = new();

    public string? Title { get; set; }

    public string? Description { get; set; }

    public string? ImageUrl { get; set; }

    public string? FallbackText { get; set; }

    public bool Interactive { get; set; } = true;

    public static PartSpec Of(TextPart text) => new()
    {
        Value = text.Value,
        Decorations = [.. text.Decorations.Select(decoration =>
            new DecorationSpec { Range = decoration.Range, Style = decoration.Style, Animation = decoration.Animation })],
        Mention = text.MoreMentions is null ? text.Mention : null,
        MentionRange = text.MoreMentions is null ? text.MentionRange : null,
        Mentions = text.MoreMentions is null
            ? []
            : [.. text.AllMentions().Select(mention => new MentionSpec { Handle = mention.Handle, Range = mention.Range })],
        InlineStickers = [.. (text.InlineStickers ?? []).Select(OfInline)],
    };

    private static InlineStickerSpec OfInline(InlineSticker sticker) => new()
    {
        Range = sticker.Range,
        AttachmentId = sticker.AttachmentId,
        FileName = sticker.FileName.Length == 0 ? null : sticker.FileName,
        ContentType = sticker.MimeType.Length == 0 ? null : sticker.MimeType,
    };

    /// <summary>Of a file as the file names it, or of one that is gone.</summary>
    public static PartSpec OfMedia(Part part) => part is MediaPart gone
        ? new PartSpec
        {
            AttachmentId = gone.AttachmentId,
            FileName = gone.FileName,
            ContentType = gone.MimeType,
            SizeBytes = gone.SizeBytes,
        }
        : new PartSpec { Url = ((MediaReference)part).Url, AttachmentId = ((MediaReference)part).AttachmentId };

    public static PartSpec Of(AppClipPart clip) =>
        new() { Value = clip.Value, Title = clip.Title, Description = clip.Description, ImageUrl = clip.ImageUrl };

    public static PartSpec Of(AppCardPart card) => new()
    {
        App = new AppSpec
        {
            Name = card.App.Name,
            TeamId = card.App.TeamId,
            BundleId = card.App.BundleId,
            AppStoreId = card.App.AppStoreId,
        },
        Layout = new LayoutSpec { Value = card.Layout },
        Url = card.Url.Length == 0 ? null : card.Url,
        FallbackText = card.FallbackText == card.Layout.Caption ? null : card.FallbackText,
        Interactive = card.Interactive,
    };
}
