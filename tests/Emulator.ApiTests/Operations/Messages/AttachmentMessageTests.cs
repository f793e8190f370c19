using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Operations.Attachments;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>Media parts of real attachments.</summary>
public sealed class AttachmentMessageTests(InMemoryEmulator emulator) : AttachmentTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task An_uploaded_file_is_sent_by_its_id_as_often_as_one_likes()
    {
        var file = await Uploaded();

        var first = PartOf(await Create(SendAttachment(Text(file, "attachment_id"))));
        var second = PartOf(await Create(SendAttachment(Text(file, "attachment_id").ToUpperInvariant(), People.Stranger)));

        Assert.Equal(["type", "id", "filename", "mime_type", "size_bytes", "url", "reactions"], Keys(first));
        Assert.Equal(Text(file, "attachment_id"), Id(first));
        Assert.Equal(Text(file, "download_url"), Text(first, "url"));
        Assert.Equal(TestJson.Of(first), TestJson.Of(second));
    }

    [Fact]
    public async Task A_download_address_names_the_attachment_and_counts_as_no_public_url()
    {
        var file = await Uploaded();
        var part = $$"""{"type":"media","url":"{{Text(file, "download_url")}}"}""";

        var sent = PartOf(await Create(Bodies.Parts($"[{string.Join(',', Enumerable.Repeat(part, 41))}]")));

        Assert.Equal(Text(file, "attachment_id"), Id(sent));
    }

    [Fact]
    public async Task A_file_of_other_lines_is_as_good_as_none()
    {
        var file = await Uploaded(token: TwoLines);
        string Body(string media) => Bodies.From(People.SecondLine, $$"""{"parts":[{"type":"media",{{media}}}]}""", People.Joe);

        await Refuses(404, 2003, () => Create(Body($"\"attachment_id\":\"{Text(file, "attachment_id")}\""), OneLine));
        await Refuses(404, 2003, () => Create(Body($"\"url\":\"{Text(file, "download_url")}\""), OneLine));
        PartOf(await Create(Body($"\"attachment_id\":\"{Text(file, "attachment_id")}\""), TwoLines));
    }

    [Fact]
    public async Task A_reserved_file_can_be_sent_once_it_is_uploaded()
    {
        var file = await Reserve();
        await Refuses(404, 2007, () => Create(SendAttachment(Text(file, "attachment_id"))));

        (await Upload(Text(file, "upload_url"), Pixel)).Expect(200);

        PartOf(await Create(SendAttachment(Text(file, "attachment_id"))));
    }

    [Theory]
    [InlineData("audio/mp3", "audio/mpeg")]
    [InlineData("audio/mp4", "audio/x-m4a")]
    [InlineData("audio/aiff", "audio/x-aiff")]
    [InlineData("audio/x-caf", "audio/mp4")]
    [InlineData("image/tiff", "image/jpeg")]
    [InlineData("image/png", "image/png")]
    public async Task Some_types_are_delivered_as_others(string uploaded, string delivered)
    {
        var file = await Uploaded(type: uploaded);

        var part = PartOf(await Create(SendAttachment(Text(file, "attachment_id"))));

        Assert.Equal(delivered, Text(part, "mime_type"));
        Assert.Equal(uploaded, Text((await Get($"/attachments/{Id(part)}")).Json, "content_type"));
        Assert.Equal(uploaded, (await Download(Text(part, "url"))).MediaType);
    }
}
