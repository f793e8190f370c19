namespace Chats.Emulator.Files.Synthetic;

/// <summary>Sounds that play, all of them silent.</summary>
internal static class SoundFiles
{
    private const int Mp3Frame = 417;
    private const int Id3Header = 10;

    /// <summary>Frames of 26 ms behind a tag that is as long as what they leave over.</summary>
    public static SyntheticFile? Mp3(Filler filler, long size)
    {
        _ = filler;
        var padding = (int)((size - Id3Header) % Mp3Frame);
        if (size < Id3Header + Mp3Frame) return null;
        byte[] tag = [.. "ID3"u8, 3, 0, 0, 0, 0, (byte)(padding >> 7), (byte)(padding & 0x7F), .. new byte[padding]];
        return SyntheticFile.Fit(size, tag, [], length => Frames(length, [0xFF, 0xFB, 0x90, 0xC4], Mp3Frame), block: 40 * Mp3Frame);
    }

    /// <summary>Frames of 64 ms; the first is longer by what they leave over.</summary>
    public static SyntheticFile? Aac(Filler filler, long size)
    {
        _ = filler;
        const int Frame = 11;
        if (size < Frame) return null;
        var first = Frame + (int)(size % Frame);
        return SyntheticFile.Fit(size, Adts(first), [], length => Frames(length, Adts(Frame), Frame), block: 1000 * Frame);
    }

    /// <summary>Frames of 20 ms; as many of them are a byte longer as bytes would be left over.</summary>
    public static SyntheticFile? Amr(Filler filler, long size)
    {
        _ = filler;
        const int Frame = 13;
        var magic = "#!AMR\n"u8.ToArray();
        var longer = (size - magic.Length) % Frame;
        if (size < magic.Length + Frame || size - magic.Length < longer * (Frame + 1)) return null;
        byte[] start = [.. magic, .. Frames((int)longer * (Frame + 1), [0x0C], Frame + 1)];
        return SyntheticFile.Fit(size, start, [], length => Frames(length, [0x04], Frame), block: 1000 * Frame);
    }

    /// <summary>Samples of 8 bits, 8,000 a second.</summary>
    public static SyntheticFile? Caf(Filler filler, long size)
    {
        _ = filler;
        byte[] description =
        [
            0x40, 0xBF, 0x40, 0, 0, 0, 0, 0, // 8000 as a number of 64 bits
            .. "lpcm"u8, .. ByteText.Big32(0), .. ByteText.Big32(1), .. ByteText.Big32(1), .. ByteText.Big32(1), .. ByteText.Big32(8),
        ];
        const int Header = 8 + 12 + 32 + 12 + 4;
        return SyntheticFile.Fit(
            size,
            [
                .. "caff"u8, 0, 1, 0, 0, .. "desc"u8, .. ByteText.Big64(description.Length), .. description,
                .. "data"u8, .. ByteText.Big64(size - Header + 4), 0, 0, 0, 0,
            ],
            [],
            Filler.Zeros);
    }

    /// <summary>A track that holds a text and no note.</summary>
    public static SyntheticFile? Midi(Filler filler, long size)
    {
        const int Frame = 14 + 8 + 7 + 4;
        var text = size - Frame;
        byte[] end = [0, 0xFF, 0x2F, 0];
        return SyntheticFile.Fit(
            size,
            [
                .. "MThd"u8, .. ByteText.Big32(6), 0, 0, 0, 1, 0, 96, .. "MTrk"u8, .. ByteText.Big32(text + 11),
                0, 0xFF, 1, (byte)(0x80 | (text >> 21)), (byte)(0x80 | (text >> 14)), (byte)(0x80 | (text >> 7)), (byte)(text & 0x7F),
            ],
            end,
            filler.Text,
            block: filler.TextBlock);
    }

    /// <summary>One frame of a channel at 16 kHz.</summary>
    private static byte[] Adts(int length) =>
        [0xFF, 0xF1, 0x60, (byte)(0x40 | (length >> 11)), (byte)(length >> 3), (byte)((length << 5) | 0x1F), 0xFC, 0x01, 0x18, 0x20, 0x07,
            .. new byte[length - 11]];

    private static byte[] Frames(int length, byte[] start, int frame)
    {
        var bytes = new byte[length];
        for (var at = 0; at + frame <= length; at += frame) start.CopyTo(bytes, at);
        return bytes;
    }
}
