using Chats.Emulator.Domain.Files;
using Chats.Emulator.Files.Synthetic;

namespace Chats.Emulator.Files;

public sealed class SyntheticContentTests
{
    private static readonly Guid Id = new("00000000-0000-4000-8000-0000000000b1");

    [Theory]
    [InlineData("image/png")]
    [InlineData("text/plain")]
    public void Are_the_same_in_every_piece_and_at_every_reading(string type)
    {
        var whole = Read(Stream(type, 1000), 0, 1000);

        Assert.Equal(whole, Read(Stream(type, 1000), 0, 5000));
        for (var from = 0; from < 1000; from += 37) Assert.Equal(whole[from..], Read(Stream(type, 1000), from, 1000));
    }

    [Fact]
    public void Begin_as_the_type_demands_and_differ_from_file_to_file()
    {
        var bytes = Read(Stream("application/pdf", 100), 0, 100);

        Assert.Equal("%PDF-"u8, bytes.AsSpan(0, 5));
        Assert.NotEqual(bytes, Read(new SyntheticContent(new Attachment(Guid.Empty, "a", "application/pdf", 100)), 0, 100));
    }

    [Fact]
    public void End_where_the_file_ends_however_long_it_is()
    {
        Assert.Equal([0x25], Read(Stream("application/pdf", 1), 0, 10));
        using var huge = Stream("video/mp4", long.MaxValue);
        Assert.Equal(long.MaxValue - 5, huge.Seek(-5, SeekOrigin.End));
        Assert.Equal(5, huge.Read(new byte[10]));
        Assert.Equal(0, huge.Read(new byte[10]));
    }

    private static SyntheticContent Stream(string type, long size) => new(new Attachment(Id, "a", type, size));

    private static byte[] Read(SyntheticContent stream, long from, int most)
    {
        var bytes = new byte[most];
        stream.Seek(from, SeekOrigin.Begin);
        return bytes[..stream.ReadAtLeast(bytes, most, throwOnEndOfStream: false)];
    }
}
