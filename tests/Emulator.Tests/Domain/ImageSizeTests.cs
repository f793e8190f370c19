using Chats.Emulator.Domain.Files;
using Chats.Emulator.Files.Synthetic;

namespace Chats.Emulator.Domain;

public sealed class ImageSizeTests
{
    /// <summary>The size and the first bytes of a file, in hex; dots stand for bytes that say nothing about it.</summary>
    public static TheoryData<int, int, string> Heads => new()
    {
        { 320, 200, "89504E470D0A1A0A 0000000D 49484452 00000140 000000C8 08" },
        { 258, 3, "474946383961 0201 0300 F7" },
        { 258, 3, "474946383761 0201 0300 F7" },
        { 640, 480, "FFD8 FFE0 0010 4A46494600010100000100010000 FFC0 0011 08 01E0 0280 03" },
        { 640, 480, "FFD8 FFE1 0004 0000 FFC4 0004 FFC0 FFFF C2 0011 08 01E0 0280 03" },
        { 550, 368, "52494646 00000000 57454250 56503820 00000000 000000 9D012A 2602 7001" },
        { 16383, 1, "52494646 00000000 57454250 56503820 00000000 000000 9D012A FF7F 0140" },
        { 386, 395, "52494646 00000000 57454250 5650384C 00000000 2F 81816200 0000000000" },
        { 1024, 2, "52494646 00000000 57454250 56503858 0A000000 00000000 FF0300 010000" },
    };

    [Theory]
    [MemberData(nameof(Heads))]
    public void Reads_the_head_of_a_picture(int width, int height, string head)
    {
        var bytes = Bytes(head);

        Assert.Equal(new ImageSize(width, height), ImageSize.Read(bytes));
        for (var length = 0; length < 20; length++) _ = ImageSize.Read(bytes.AsSpan(0, Math.Min(length, bytes.Length)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("FFD8")]
    [InlineData("FFD8 FFD9 0000 0000 00000000 00")]
    [InlineData("FFD8 FFE0 FFFF 4A46494600010100000100010000")]
    [InlineData("89504E470D0A1A0A 0000000D 49484452 00000000 000000C8 08")]
    [InlineData("89504E470D0A1A0A 0000000D 49484452 FFFFFFFF 000000C8 08")]
    [InlineData("89504E470D0A1A0A 0000000D 49484452 000001")]
    [InlineData("89504E470D0A1A0A 0000000D 49484452 000F4241 000000C8 08")]
    [InlineData("474946383961 0201 03")]
    [InlineData("52494646 00000000 57415645 666D7420 00000000 000000 9D012A 2602 7001")]
    [InlineData("52494646 00000000 57454250 58585858 00000000 000000 9D012A 2602 7001")]
    [InlineData("68656C6C6F2C20776F726C642068656C6C6F2C20776F726C64")]
    public void Tells_nothing_of_what_it_cannot_read(string head) => Assert.Null(ImageSize.Read(Bytes(head)));

    [Theory]
    [InlineData("image/png")]
    [InlineData("image/jpeg")]
    [InlineData("image/gif")]
    [InlineData("image/webp")]
    public void Reads_pictures_that_were_invented(string type)
    {
        using var content = new SyntheticContent(new Attachment(Guid.Empty, "a", type, 20_000));
        var bytes = new byte[20_000];
        content.ReadExactly(bytes);

        Assert.NotNull(ImageSize.Read(bytes));
    }

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
}
