using Chats.Emulator.Domain.Files;
using Chats.Emulator.Files.Synthetic;

namespace Chats.Emulator.Files;

/// <summary>How large the picture in a file is, as whoever downloads it would see.</summary>
internal static class PictureSize
{
    /// <summary>What is read at most of a file whose bytes nobody gave; its head is nearer.</summary>
    private const int Head = 128 * 1024;

    public static ImageSize? Of(Attachment file)
    {
        if (!file.IsReady || !file.IsImage) return null;
        if (file.Content is { } given) return ImageSize.Read(given.Bytes.Span);
        using var content = new SyntheticContent(file);
        var head = new byte[(int)Math.Clamp(file.SizeBytes, 0, Head)];
        return ImageSize.Read(head.AsSpan(0, content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
    }
}
