using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Attachments;

/// <summary>An emulator that was told where it is reached names uploads and downloads there, and knows them again.</summary>
public sealed class PublicUrlTests(PublicEmulator emulator) : AttachmentTest(emulator), IClassFixture<PublicEmulator>
{
    [Fact]
    public async Task Upload_and_download_addresses_begin_with_it()
    {
        var file = await Uploaded();

        Assert.StartsWith($"{PublicEmulator.PublicUrl}/uploads/", Text(file, "upload_url"), StringComparison.Ordinal);
        Assert.StartsWith($"{PublicEmulator.PublicUrl}/attachments/", Text(file, "download_url"), StringComparison.Ordinal);
        Assert.Equal(Text(file, "attachment_id"), Id(PartOf(await Create(SendUrl(Text(file, "download_url"))))));
    }
}
