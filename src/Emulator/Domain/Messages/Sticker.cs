using Chats.Emulator.Domain.Files;

namespace Chats.Emulator.Domain.Messages;

/// <summary>An image put on a message; only contacts can do so.</summary>
internal sealed record Sticker(string Url, string FileName, string MimeType, int Width, int Height)
{
    /// <summary>Width and height in pixels where none is given.</summary>
    public const int UsualSize = 300;

    /// <summary>A sticker by its URL, which also tells name and type where they are not given.</summary>
    public static Sticker At(string url, string? fileName = null, string? mimeType = null, int? width = null, int? height = null)
    {
        var name = fileName ?? MediaTypes.FileName(url);
        return new Sticker(url, name, mimeType ?? MediaTypes.ByExtension(name) ?? "image/png", width ?? UsualSize, height ?? UsualSize);
    }
}
