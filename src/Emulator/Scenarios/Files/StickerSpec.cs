using Chats.Emulator.Domain;

namespace Chats.Emulator.Scenarios.Files;

internal sealed class StickerSpec
{
    public string? Url { get; set; }

    public string? FileName { get; set; }

    public string? MimeType { get; set; }

    public int Width { get; set; } = Sticker.UsualSize;

    public int Height { get; set; } = Sticker.UsualSize;
}
