using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Attachments;

/// <summary>PUT {upload_url}: no token, the answers of object storage.</summary>
public sealed class UploadAttachmentTests(InMemoryEmulator emulator) : AttachmentTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Answers_200_without_a_body_and_with_the_md5_as_etag()
    {
        var reserved = await Reserve();

        var reply = (await Upload(Text(reserved, "upload_url"), Pixel)).Expect(200);

        Assert.Empty(reply.Bytes);
        Assert.Equal("0", reply.Header("Content-Length"));
        Assert.Equal("\"b357a19c87624c7c4d131aeeb4ae677f\"", reply.Header("ETag"));
        Assert.Equal("complete", Text((await Get($"/attachments/{Text(reserved, "attachment_id")}")).Json, "status"));
        Assert.Equal(Pixel, (await Download(Text(reserved, "download_url"))).Expect(200).Bytes);
    }

    [Fact]
    public async Task Overwrites_within_the_window()
    {
        var file = await Uploaded("first"u8.ToArray(), "note.txt", "text/plain");

        (await Upload(Text(file, "upload_url"), "other"u8.ToArray(), "text/plain")).Expect(200);

        Assert.Equal("other", (await Download(Text(file, "download_url"))).Text);
    }

    [Fact]
    public async Task Lasts_fifteen_minutes_of_the_worlds_clock()
    {
        var reserved = await Reserve();
        await Advance("15m");
        (await Upload(Text(reserved, "upload_url"), Pixel)).Expect(200);
        await Advance("1ms");

        await RefusesXml(403, "AccessDenied", () => Upload(Text(reserved, "upload_url"), Pixel));
    }

    [Theory]
    [InlineData("image/jpeg")]
    [InlineData("image/png; charset=utf-8")]
    [InlineData("IMAGE/PNG")]
    [InlineData(null)]
    public async Task Refuses_another_content_type_or_none(string? type)
    {
        var url = Text(await Reserve(), "upload_url");

        await RefusesXml(403, "SignatureDoesNotMatch", () => Upload(url, Pixel, type));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public async Task Refuses_another_length(int more)
    {
        var url = Text(await Reserve(), "upload_url");

        await RefusesXml(403, "SignatureDoesNotMatch", () => Upload(url, new byte[Pixel.Length + more]));
    }

    [Theory]
    [InlineData("X-Amz-Signature=", "X-Amz-Signature=0")]
    [InlineData("X-Amz-Date=2026", "X-Amz-Date=2036")]
    [InlineData("X-Amz-Signature=", "X-Amz-Nothing=")]
    public async Task Refuses_an_address_that_was_changed(string part, string changed)
    {
        var url = Text(await Reserve(), "upload_url").Replace(part, changed, StringComparison.Ordinal);

        await RefusesXml(403, "SignatureDoesNotMatch", () => Upload(url, Pixel));
    }

    [Fact]
    public async Task Refuses_one_signed_for_another_file()
    {
        var (one, other) = (await Reserve(), await Reserve());
        var url = Text(one, "upload_url").Replace(Text(one, "attachment_id"), Text(other, "attachment_id"), StringComparison.Ordinal);

        await RefusesXml(403, "SignatureDoesNotMatch", () => Upload(url, Pixel));
    }

    [Fact]
    public async Task Refuses_an_unknown_file_and_an_unknown_world()
    {
        var reserved = await Reserve();
        var url = Text(reserved, "upload_url");

        await RefusesXml(
            404, "NoSuchKey",
            () => Upload(url.Replace(Text(reserved, "attachment_id"), People.UnknownChat, StringComparison.Ordinal), Pixel));
        await RefusesXml(
            404, "NoSuchKey", () => Upload(url.Replace(Text(reserved, "attachment_id"), "7", StringComparison.Ordinal), Pixel));
        await RefusesXml(
            404, "NoSuchBucket", () => Upload(url.Replace($"world={World}", "world=nowhere", StringComparison.Ordinal), Pixel));
    }

    [Fact]
    public async Task Refuses_a_body_without_its_length()
    {
        var url = Text(await Reserve(), "upload_url");

        await RefusesXml(411, "MissingContentLength", async () =>
        {
            var request = new HttpRequestMessage(HttpMethod.Put, url) { Content = new ByteArrayContent(Pixel) };
            request.Headers.TransferEncodingChunked = true;
            return await Call(request);
        });
    }

    [Fact]
    public async Task Is_journalled_without_its_bytes()
    {
        var file = await Uploaded();
        (await Download(Text(file, "download_url"))).Expect(200);
        (await Upload(Text(file, "upload_url"), [1])).Expect(403);

        Assert.Equal(
            [("createAttachment", 200), ("uploadAttachment", 200), ("downloadAttachment", 200), ("uploadAttachment", 403)],
            (await Journal()).Select(entry => (Text(entry, "operation"), entry.GetProperty("status").GetInt32())));
        var upload = Assert.Single(await Journal("?operation=uploadAttachment&status=200"));
        Assert.Equal(32, Text(upload, "trace_id").Length);
        Assert.False(upload.TryGetProperty("request_body", out _));
    }
}
