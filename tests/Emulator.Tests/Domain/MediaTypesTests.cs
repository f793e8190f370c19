using Chats.Emulator.Domain.Files;

namespace Chats.Emulator.Domain;

public sealed class MediaTypesTests
{
    [Theory]
    [InlineData("a.png", "image/jpeg", true)]
    [InlineData("a.jpg", "image/tiff", true)]
    [InlineData("a.png", "image/png", false)]
    [InlineData("a", "image/jpeg", false)]
    [InlineData("a.m4a", "audio/mp4", false)]
    [InlineData("a.mp3", "audio/mp3", false)]
    public void Knows_when_an_extension_promises_another_type(string name, string type, bool contradicts) =>
        Assert.Equal(contradicts, MediaTypes.Contradicts(name, type));

    [Theory]
    [InlineData("photo.JPG", "image/jpeg")]
    [InlineData("clip.mov", "video/quicktime")]
    [InlineData("no-extension", "image/jpeg")]
    [InlineData("song.flac", null)]
    [InlineData("setup.exe", null)]
    public void Tells_the_type_from_the_extension(string name, string? type) => Assert.Equal(type, MediaTypes.ByExtension(name));

    [Theory]
    [InlineData("https://example.com/a/b%20c.png?size=2", "b c.png")]
    [InlineData("https://example.com/", "file")]
    [InlineData("https://example.com", "file")]
    public void Takes_the_name_from_the_last_segment(string url, string name) => Assert.Equal(name, MediaTypes.FileName(url));

    [Theory]
    [InlineData("a.JPG", "image/jpeg")]
    [InlineData("no-extension", null)]
    [InlineData("a.php", null)]
    public void Knows_what_a_name_claims(string name, string? type) => Assert.Equal(type, MediaTypes.ClaimedBy(name));

    [Fact]
    public void Supports_every_type_an_extension_stands_for() =>
        Assert.All(["a.jpg", "a.mp4", "a.m4a", "a.wav", "a.mid", "a.vcf", "a.pages", "a.key", "a.gz"], name =>
            Assert.True(MediaTypes.IsSupported(MediaTypes.ByExtension(name)!)));
}
