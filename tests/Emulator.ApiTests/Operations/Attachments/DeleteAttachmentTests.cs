using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Attachments;

/// <summary>DELETE /attachments/{attachmentId} (docs/decisions/0026).</summary>
public sealed class DeleteAttachmentTests(InMemoryEmulator emulator) : AttachmentTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Removes_file_and_bytes_and_leaves_the_message_without_an_address()
    {
        var file = await Uploaded();
        var sent = await Create(SendAttachment(Text(file, "attachment_id")));
        var events = await Events();

        var reply = (await Delete($"/attachments/{Text(file, "attachment_id")}")).Expect(204);

        Assert.Empty(reply.Bytes);
        Assert.Equal(events, await Events());
        var part = (await StateOf(Id(sent.Json, "chat"))).GetProperty("messages").EnumerateArray().Last().GetProperty("parts")[0];
        Assert.Equal(
            $$"""{"type":"media","id":"{{Text(file, "attachment_id")}}","filename":"pixel.png","mime_type":"image/png","size_bytes":70,"url":""}""",
            TestJson.Of(part));
        await RefusesXml(404, "NoSuchKey", () => Download(Text(file, "download_url")));
        await RefusesXml(404, "NoSuchKey", () => Upload(Text(file, "upload_url"), Pixel));
        await Refuses(404, 2003, () => Get($"/attachments/{Text(file, "attachment_id")}"));
        await Refuses(404, 2003, () => Create(SendAttachment(Text(file, "attachment_id"))));
        await Refuses(404, 2003, () => Create(SendUrl(Text(file, "download_url"))));
    }

    [Fact]
    public async Task Works_before_the_upload_and_with_an_upper_case_id_but_only_once()
    {
        var id = Text(await Reserve(), "attachment_id");

        (await Delete($"/attachments/{id.ToUpperInvariant()}")).Expect(204);

        await Refuses(404, 2003, () => Delete($"/attachments/{id}"));
    }

    [Fact]
    public async Task Refuses_a_file_of_another_line()
    {
        var id = Text(await Uploaded(token: TwoLines), "attachment_id");

        await Refuses(404, 2003, () => Delete($"/attachments/{id}", token: OneLine));
    }

    [Fact]
    public async Task Refuses_what_is_no_uuid_what_is_unknown_and_strangers()
    {
        await Refuses(400, 1005, () => Delete("/attachments/7"));
        await Refuses(404, 2003, () => Delete($"/attachments/{People.UnknownChat}"));
        await Refuses(401, 2004, () => Delete($"/attachments/{People.Photo}", token: "nobody"));
    }
}
