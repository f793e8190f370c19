using Chats.Emulator.Domain.Files;

namespace Chats.Emulator.Domain.Messages;

/// <summary>An image somebody stuck to a message; only contacts can.</summary>
internal sealed record Sticker(string Url, string FileName, string MimeType, int Width, int Height)
{
    /// <summary>Pixels either way, where nobody says.</summary>
    public const int UsualSize = 300;

    /// <summary>A sticker by its URL, which also tells name and type where nobody else does.</summary>
    public static Sticker At(string url, string? fileName = null, string? mimeType = null, int? width = null, int? height = null)
    {
        var name = fileName ?? MediaTypes.FileName(url);
        return new Sticker(url, name, mimeType ?? MediaTypes.ByExtension(name) ?? "image/png", width ?? UsualSize, height ?? UsualSize);
    }
}
