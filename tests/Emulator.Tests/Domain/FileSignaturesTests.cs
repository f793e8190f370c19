using Chats.Emulator.Domain.Files;

namespace Chats.Emulator.Domain;

public sealed class FileSignaturesTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0];
    private static readonly byte[] Mp4 = [0, 0, 0, 0x18, .. "ftypisom"u8];
    private static readonly byte[] Heic = [0, 0, 0, 0x18, .. "ftypheic"u8];

    public static TheoryData<string> Binary =>
    [
        "image/jpeg", "image/png", "image/gif", "image/heic", "image/heif", "image/tiff", "image/bmp", "image/webp", "image/x-icon",
        "video/mp4", "video/quicktime", "video/mpeg", "video/mpeg2", "video/x-m4v", "video/x-msvideo", "video/3gpp",
        "audio/mpeg", "audio/mp3", "audio/x-m4a", "audio/mp4", "audio/x-caf", "audio/x-wav", "audio/x-aiff", "audio/aiff", "audio/aac",
        "audio/midi",
        "audio/amr", "application/pdf", "application/vnd.apple.pkpass", "application/msword", "application/zip", "application/x-gzip",
        "text/rtf",
    ];

    [Theory]
    [MemberData(nameof(Binary))]
    public void A_file_begun_as_its_type_demands_is_of_that_type(string type)
    {
        Assert.True(MediaTypes.IsSupported(type));
        Assert.NotEmpty(FileSignatures.Start(type));
        Assert.True(FileSignatures.Fits(type, FileSignatures.Start(type)));
        Assert.False(FileSignatures.Fits(type, "Rye"u8));
        Assert.False(FileSignatures.Fits(type, []));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json")]
    [InlineData("image/svg+xml")]
    public void Text_has_no_signature_and_no_zero_bytes(string type)
    {
        Assert.Empty(FileSignatures.Start(type));
        Assert.True(FileSignatures.Fits(type, "<svg/>"u8));
        Assert.False(FileSignatures.Fits(type, [0x41, 0]));
    }

    [Fact]
    public void Tells_what_a_file_is_whatever_it_claims()
    {
        Assert.Equal("image/png", FileSignatures.Identify(Png, null, null));
        Assert.Equal("image/png", FileSignatures.Identify(Png, "image/jpeg", "image/jpeg"));
        Assert.Equal("image/heic", FileSignatures.Identify(Heic, null, null));
        Assert.Equal("video/mp4", FileSignatures.Identify(Mp4, "video/mp4", null));
        Assert.Equal("text/html", FileSignatures.Identify("<p>"u8, "image/png", "text/html"));
        Assert.Equal("text/plain", FileSignatures.Identify("<p>"u8, "image/png", "image/png"));
        Assert.Null(FileSignatures.Identify([1, 0, 2], "image/png", "image/png"));
    }

    [Fact]
    public void Believes_a_claim_within_the_same_container() =>
        Assert.Equal(
            "application/epub+zip", FileSignatures.Identify(FileSignatures.Start("application/zip"), "application/epub+zip", null));
}
