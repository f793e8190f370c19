namespace Chats.Emulator.Files.Synthetic;

/// <summary>A short film, filled up with packets of padding.</summary>
internal static class MpegFile
{
    private const int PacketHeader = 7;

    public static SyntheticFile? Mpeg(Filler filler, long size)
    {
        _ = filler;
        return SyntheticFile.Fit(size, SampleFiles.Mpeg1Video, [0, 0, 1, 0xB9], Padding, PacketHeader);
    }

    private static byte[] Padding(int length) =>
        [0, 0, 1, 0xBE, .. ByteText.Big16(length - 6), 0x0F, .. Filler.Repeat(0xFF, length - PacketHeader)];
}
