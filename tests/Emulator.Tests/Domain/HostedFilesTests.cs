using Chats.Emulator.Domain.Files;

namespace Chats.Emulator.Domain;

public sealed class HostedFilesTests
{
    private const string Id = "00000000-0000-4000-8000-0000000000b1";

    [Theory]
    [InlineData("https://cdn.linqapp.com/attachments/partners/p-1/" + Id + "/cake.png", Id)]
    [InlineData("https://CDN.linqapp.com/attachments/partners/" + Id + "/" + Id + "/cake.png", Id)]
    [InlineData("http://localhost:4010/attachments/partners/p-1/" + Id + "/cake.png?world=t1", Id)]
    [InlineData("https://cdn.linqapp.com/attachments/partners/p-1/cake/cake.png", "00000000-0000-0000-0000-000000000000")]
    public void Understands_download_addresses_of_the_vendor_and_of_the_emulator(string url, string expected)
    {
        Assert.True(HostedFiles.IsHosted(url, "http://localhost:4010", out var id));
        Assert.Equal(Guid.Parse(expected), id);
    }

    [Theory]
    [InlineData("https://example.com/attachments/partners/p-1/" + Id + "/cake.png")]
    [InlineData("http://cdn.linqapp.com/attachments/partners/p-1/" + Id + "/cake.png")]
    [InlineData("http://localhost:4011/attachments/partners/p-1/" + Id + "/cake.png")]
    [InlineData("https://cdn.linqapp.com/contact-card/example.jpg")]
    [InlineData("not a url")]
    public void Takes_everything_else_for_a_public_address(string url) =>
        Assert.False(HostedFiles.IsHosted(url, "http://localhost:4010", out _));

    [Fact]
    public void Escapes_file_names() =>
        Assert.Equal($"/attachments/partners/p-1/{Id}/three%20tiers.png", HostedFiles.Path("p-1", Guid.Parse(Id), "three tiers.png"));
}
