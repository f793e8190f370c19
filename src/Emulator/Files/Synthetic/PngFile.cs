using System.IO.Hashing;

namespace Chats.Emulator.Files.Synthetic;

/// <summary>A picture in the file's colour, with chunks no reader knows, and therefore skips, in its middle.</summary>
internal static class PngFile
{
    private const int Side = 64;
    private const int ChunkFrame = 12;

    public static SyntheticFile? Png(Filler filler, long size) => Square(filler, size, Side) ?? Square(filler, size, 1);

    /// <summary>The smallest whole picture.</summary>
    public static byte[] Picture(Filler filler) => [.. Start(filler, Side), .. Chunk("IEND"u8, [])];

    private static SyntheticFile? Square(Filler filler, long size, int side) => SyntheticFile.Fit(
        size, Start(filler, side), Chunk("IEND"u8, []), length => Chunk("fiLl"u8, filler.Noise(length - ChunkFrame)), ChunkFrame);

    private static byte[] Start(Filler filler, int side)
    {
        // One bit a pixel, all of them the palette's only colour; stored, not compressed.
        byte[] header = [.. ByteText.Big32(side), .. ByteText.Big32(side), 1, 3, 0, 0, 0];
        return
        [
            0x89, .. "PNG\r\n\x1a\n"u8,
            .. Chunk("IHDR"u8, header),
            .. Chunk("PLTE"u8, filler.Color),
            .. Chunk("IDAT"u8, Stored(side * (1 + ((side + 7) / 8)))),
        ];
    }

    /// <summary>So many zeros as a zlib stream.</summary>
    private static byte[] Stored(int zeros) =>
        [0x78, 0x01, 0x01, .. ByteText.Little16(zeros), .. ByteText.Little16(~zeros), .. new byte[zeros],
            .. ByteText.Big32(((long)zeros << 16) + 1)];

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] data)
    {
        byte[] body = [.. type, .. data];
        return [.. ByteText.Big32(data.Length), .. body, .. ByteText.Big32(Crc32.HashToUInt32(body))];
    }
}
