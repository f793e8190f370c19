using System.Text;

namespace Chats.Emulator.Files.Synthetic;

/// <summary>Files made of chunks that each say how long they are: WebP, AVI and WAV by RIFF, AIFF by its elder brother.</summary>
internal static class RiffFile
{
    private const int SampleRate = 8000;

    public static SyntheticFile? WebP(Filler filler, long size)
    {
        var chunks = SampleFiles.WebP[12..];
        var header = 12 + chunks.Length + 8;
        return Fits(size, header, out var even)
            ? SyntheticFile.Fit(
                even, [.. Header(even, "WEBP"), .. chunks, .. "JUNK"u8, .. ByteText.Little32(even - header)], [], filler.Noise)?.Then(
                    size - even)
            : Exactly(size, SampleFiles.WebP);
    }

    /// <summary>A film of one black picture, not compressed.</summary>
    public static SyntheticFile? Avi(Filler filler, long size)
    {
        const int Side = 16;
        var picture = new byte[Side * Side * 3];
        byte[] side = ByteText.Little32(Side);
        byte[] main =
        [
            .. ByteText.Little32(1_000_000), .. ByteText.Little32(picture.Length), .. new byte[4], .. new byte[4], .. ByteText.Little32(1),
            .. new byte[4],
            .. ByteText.Little32(1), .. ByteText.Little32(picture.Length), .. side, .. side, .. new byte[16],
        ];
        byte[] stream =
        [
            .. "vidsDIB "u8, .. new byte[12], .. ByteText.Little32(1), .. ByteText.Little32(1), .. new byte[4], .. ByteText.Little32(1),
            .. ByteText.Little32(picture.Length), .. new byte[12], Side, 0, Side, 0,
        ];
        byte[] format = [.. ByteText.Little32(40), .. side, .. side, 1, 0, 24, 0, .. new byte[4], .. ByteText.Little32(picture.Length),
            .. new byte[16]];
        var track = List("strl", [.. Chunk("strh", stream), .. Chunk("strf", format)]);
        byte[] film = [.. List("hdrl", [.. Chunk("avih", main), .. track]), .. List("movi", Chunk("00db", picture))];
        var header = 12 + film.Length + 8;
        return Fits(size, header, out var even)
            ? SyntheticFile.Fit(
                even, [.. Header(even, "AVI "), .. film, .. "JUNK"u8, .. ByteText.Little32(even - header)], [], filler.Noise)?.Then(
                    size - even)
            : Exactly(size, [.. Header(12 + film.Length, "AVI "), .. film]);
    }

    /// <summary>Silence: one channel, 8,000 bytes a second.</summary>
    public static SyntheticFile? Wav(Filler filler, long size)
    {
        _ = filler;
        byte[] format = [1, 0, 1, 0, .. ByteText.Little32(SampleRate), .. ByteText.Little32(SampleRate), 1, 0, 8, 0];
        const int Header = 44;
        return Fits(size, Header, out var even)
            ? SyntheticFile.Fit(
                even,
                [.. RiffFile.Header(even, "WAVE"), .. "fmt "u8, .. ByteText.Little32(format.Length), .. format, .. "data"u8,
                    .. ByteText.Little32(even - Header)],
                [],
                length => Filler.Repeat(0x80, length))?.Then(size - even)
            : null;
    }

    /// <summary>Silence: one channel, 8,000 bytes a second.</summary>
    public static SyntheticFile? Aiff(Filler filler, long size)
    {
        _ = filler;
        const int Header = 54;
        return Fits(size, Header, out var even)
            ? SyntheticFile.Fit(
                even,
                [
                    .. "FORM"u8, .. ByteText.Big32(even - 8), .. "AIFFCOMM"u8, .. ByteText.Big32(18), 0, 1,
                    .. ByteText.Big32(even - Header), 0, 8,
                    0x40, 0x0B, 0xFA, 0, 0, 0, 0, 0, 0, 0, // 8000 as a number of 80 bits
                    .. "SSND"u8, .. ByteText.Big32(even - Header + 8), 0, 0, 0, 0, 0, 0, 0, 0,
                ],
                [],
                Filler.Zeros)?.Then(size - even)
            : null;
    }

    /// <summary>Chunks have even lengths; a byte too many stands behind the end.</summary>
    private static bool Fits(long size, int header, out long even)
    {
        even = header + ((size - header) & ~1L);
        return size >= header;
    }

    private static SyntheticFile? Exactly(long size, byte[] file) => SyntheticFile.Fit(size, file, [], Filler.Zeros);

    private static SyntheticFile Then(this SyntheticFile file, long more) =>
        more == 0 ? file : file with { End = [.. file.End, .. new byte[more]] };

    private static byte[] List(string type, byte[] chunks) => Chunk("LIST", [.. Encoding.ASCII.GetBytes(type), .. chunks]);

    private static byte[] Chunk(string type, byte[] data) => [.. Encoding.ASCII.GetBytes(type), .. ByteText.Little32(data.Length), .. data];

    private static byte[] Header(long size, string type) => [.. "RIFF"u8, .. ByteText.Little32(size - 8), .. Encoding.ASCII.GetBytes(type)];
}
