using Chats.Emulator.Domain.Files;

namespace Chats.Emulator.Domain.Messages;

/// <summary>What was peeled onto a message: an image, or an emoji, of which answers show nothing (docs/decisions/0040).</summary>
/// <param name="Url">The image: an address, or the path of a file of the account; null for an emoji.</param>
/// <param name="FileName">The image's name.</param>
/// <param name="MimeType">Its media type.</param>
/// <param name="Width">In pixels; null when its bytes do not tell.</param>
/// <param name="Height">In pixels; null when its bytes do not tell.</param>
internal sealed record Sticker(string? Url, string? FileName, string? MimeType, int? Width, int? Height)
{
    /// <summary>Width and height in pixels where none is given.</summary>
    public const int UsualSize = 300;

    /// <summary>The emoji it is instead of an image.</summary>
    public string? Emoji { get; init; }

    /// <summary>A sticker by its URL, which also tells name and type where they are not given.</summary>
    public static Sticker At(
        string url, string? fileName = null, string? mimeType = null, int? width = UsualSize, int? height = UsualSize)
    {
        var name = fileName ?? MediaTypes.FileName(url);
        return new Sticker(url, name, mimeType ?? MediaTypes.ByExtension(name) ?? "image/png", width, height);
    }

    public static Sticker OfEmoji(string emoji) => new(null, null, null, null, null) { Emoji = emoji };
}
