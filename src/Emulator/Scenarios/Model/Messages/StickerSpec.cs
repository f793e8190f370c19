using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Scenarios.Model.Messages;

internal sealed class StickerSpec
{
    public string? Url { get; set; }

    public string? Emoji { get; set; }

    public string? FileName { get; set; }

    public string? MimeType { get; set; }

    public int? Width { get; set; } = Sticker.UsualSize;

    public int? Height { get; set; } = Sticker.UsualSize;

    /// <summary>Null when the file says neither of the two sources.</summary>
    public Sticker? ToSticker()
    {
        if (Emoji is not null) return Sticker.OfEmoji(Emoji);
        return Url is null ? null : Sticker.At(Url, FileName, MimeType, Width, Height);
    }

    /// <summary>Without what its URL says anyway.</summary>
    public static StickerSpec Of(Sticker sticker)
    {
        if (sticker.Url is not { } url) return new StickerSpec { Emoji = sticker.Emoji };
        var usual = Sticker.At(url);
        return new StickerSpec
        {
            Url = url,
            FileName = sticker.FileName == usual.FileName ? null : sticker.FileName,
            MimeType = sticker.MimeType == Sticker.At(url, sticker.FileName).MimeType ? null : sticker.MimeType,
            Width = sticker.Width,
            Height = sticker.Height,
        };
    }
}
