using System.Buffers.Binary;

namespace Chats.Emulator.Domain.Files;

/// <summary>How large an image is, in pixels, as the head of its file says: PNG, GIF, JPEG and WebP.</summary>
internal readonly record struct ImageSize(int Width, int Height)
{
    /// <summary>What no picture exceeds in pixels; a head that says more is broken.</summary>
    public const int Largest = 1_000_000;

    private static ReadOnlySpan<byte> PngHead => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The size; null when the bytes are no such image, or end too early.</summary>
    public static ImageSize? Read(ReadOnlySpan<byte> bytes)
    {
        var size = bytes switch
        {
            _ when bytes.StartsWith(PngHead) => Png(bytes),
            _ when bytes.StartsWith("GIF8"u8) => Gif(bytes),
            _ when bytes.StartsWith("RIFF"u8) => WebP(bytes),
            [0xFF, 0xD8, ..] => Jpeg(bytes),
            _ => null,
        };
        return size is { Width: > 0 and <= Largest, Height: > 0 and <= Largest } ? size : null;
    }

    private static ImageSize? Png(ReadOnlySpan<byte> bytes) => bytes.Length < 24
        ? null
        : new ImageSize(BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));

    private static ImageSize? Gif(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 10 ? null : new ImageSize(Little16(bytes[6..]), Little16(bytes[8..]));

    /// <summary>The three kinds of first chunk keep it in three ways.</summary>
    private static ImageSize? WebP(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30 || !bytes[8..].StartsWith("WEBP"u8)) return null;
        var chunk = bytes[12..];
        if (chunk.StartsWith("VP8X"u8)) return new ImageSize(1 + Little24(bytes[24..]), 1 + Little24(bytes[27..]));
        if (chunk.StartsWith("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
            return new ImageSize(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
        }

        return chunk.StartsWith("VP8 "u8) ? new ImageSize(Little16(bytes[26..]) & 0x3FFF, Little16(bytes[28..]) & 0x3FFF) : null;
    }

    /// <summary>Goes from segment to segment to the one that describes the frame.</summary>
    private static ImageSize? Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (IsFrame(marker)) return new ImageSize(Big16(bytes[(at + 7)..]), Big16(bytes[(at + 5)..]));

            // A marker may be filled up in front, and the length of a segment counts itself.
            at += marker == 0xFF ? 1 : 2 + Math.Max(2, Big16(bytes[(at + 2)..]));
        }

        return null;
    }

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC;

    private static int Big16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static int Little16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static int Little24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
