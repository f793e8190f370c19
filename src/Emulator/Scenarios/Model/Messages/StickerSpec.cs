using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Scenarios.Model.Messages;

internal sealed class StickerSpec
{
    public string? Url { get; set; }

    public string? FileName { get; set; }

    public string? MimeType { get; set; }

    public int Width { get; set; } = Sticker.UsualSize;

    public int Height { get; set; } = Sticker.UsualSize;

    /// <summary>Without what its URL says anyway.</summary>
    public static StickerSpec Of(Sticker sticker)
    {
        var usual = Sticker.At(sticker.Url);
        return new StickerSpec
        {
            Url = sticker.Url,
            FileName = sticker.FileName == usual.FileName ? null : sticker.FileName,
            MimeType = sticker.MimeType == Sticker.At(sticker.Url, sticker.FileName).MimeType ? null : sticker.MimeType,
            Width = sticker.Width,
            Height = sticker.Height,
        };
    }
}
