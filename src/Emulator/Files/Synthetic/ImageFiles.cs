namespace Chats.Emulator.Files.Synthetic;

/// <summary>Pictures that open.</summary>
internal static class ImageFiles
{
    private const int Side = 64;
    private const int JfifHeader = 20;
    private const int GifColor = 13;

    /// <summary>Filled up with comments behind the first header.</summary>
    public static SyntheticFile? Jpeg(Filler filler, long size) => SyntheticFile.Fit(
        size,
        SampleFiles.Jpeg[..JfifHeader],
        SampleFiles.Jpeg[JfifHeader..],
        length => [0xFF, 0xFE, .. ByteText.Big16(length - 2), .. filler.Noise(length - 4)],
        smallest: 4);

    /// <summary>Filled up with comments before the last byte.</summary>
    public static SyntheticFile? Gif(Filler filler, long size)
    {
        var picture = SampleFiles.Gif[..^1];
        filler.Color.CopyTo(picture, GifColor);
        return SyntheticFile.Fit(size, picture, [(byte)';'], length => GifComment(filler, length), smallest: 5);
    }

    /// <summary>Filled up between header and pixels; the header says where those begin.</summary>
    public static SyntheticFile? Bmp(Filler filler, long size) => Bmp(filler, size, Side) ?? Bmp(filler, size, 1);

    /// <summary>A PNG in the frame of an icon, which says where the picture begins.</summary>
    public static SyntheticFile? Icon(Filler filler, long size)
    {
        var picture = PngFile.Picture(filler);
        return SyntheticFile.Fit(
            size,
            [0, 0, 1, 0, 1, 0, Side, Side, 0, 0, 1, 0, 32, 0, .. ByteText.Little32(picture.Length),
                .. ByteText.Little32(size - picture.Length)],
            picture,
            filler.Noise);
    }

    /// <summary>Filled up behind the pixels, where nothing points to.</summary>
    public static SyntheticFile? Tiff(Filler filler, long size) => Tiff(filler, size, Side) ?? Tiff(filler, size, 1);

    private static SyntheticFile? Bmp(Filler filler, long size, int side)
    {
        var pixels = new byte[side * ((side + 31) / 32 * 4)];
        var color = filler.Color;
        return SyntheticFile.Fit(
            size,
            [
                (byte)'B', (byte)'M', .. ByteText.Little32(size), 0, 0, 0, 0, .. ByteText.Little32(size - pixels.Length),
                .. ByteText.Little32(40), .. ByteText.Little32(side), .. ByteText.Little32(side), 1, 0, 1, 0, 0, 0, 0, 0,
                .. ByteText.Little32(pixels.Length),
                .. ByteText.Little32(2835), .. ByteText.Little32(2835), .. ByteText.Little32(2), 0, 0, 0, 0,
                color[2], color[1], color[0], 0, 0, 0, 0, 0,
            ],
            pixels,
            filler.Noise);
    }

    private static SyntheticFile? Tiff(Filler filler, long size, int side)
    {
        var color = filler.Color;
        var pixels = Enumerable.Range(0, side * side).SelectMany(_ => color).ToArray();
        (int Tag, int Type, int Count, long Value)[] entries =
        [
            (256, 3, 1, side), (257, 3, 1, side), (258, 3, 3, 0), (259, 3, 1, 1), (262, 3, 1, 2), (273, 4, 1, 0), (277, 3, 1, 3),
            (278, 3, 1, side),
            (279, 4, 1, pixels.Length),
        ];
        var depths = 8 + 2 + (entries.Length * 12) + 4;
        var directory = entries.SelectMany<(int Tag, int Type, int Count, long Value), byte>(entry =>
        [
            .. ByteText.Little16(entry.Tag), .. ByteText.Little16(entry.Type), .. ByteText.Little32(entry.Count),
            .. ByteText.Little32(entry.Tag switch { 258 => depths, 273 => depths + 6, _ => entry.Value }),
        ]);
        return SyntheticFile.Fit(
            size,
            [(byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0, (byte)entries.Length, 0, .. directory, 0, 0, 0, 0, 8, 0, 8, 0, 8, 0, .. pixels],
            [],
            filler.Noise);
    }

    /// <summary>Pieces of at most 255 bytes, each behind its length, and a zero.</summary>
    private static byte[] GifComment(Filler filler, int length)
    {
        var comment = filler.Noise(length);
        comment[0] = 0x21;
        comment[1] = 0xFE;
        comment[^1] = 0;
        for (var at = 2; at < length - 1;)
        {
            var left = length - 1 - at - 1;

            // A piece of nothing would be the end, so that the last but one leaves a byte for the last.
            var piece = left == 256 ? 254 : Math.Min(left, 255);
            comment[at] = (byte)piece;
            at += piece + 1;
        }

        return comment;
    }
}
